import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { uploadSchema } from '@kotak-aduan/api-client/schemas';
import { sweep } from '../jobs/sweep.ts';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';
import { tusCalls, tusUpload, type TusCalls } from '../testing/tus-calls.ts';

let server: TestServer;
let tus: TusCalls;
before(async () => {
  server = await createTestServer();
  tus = tusCalls(server);
});
after(() => server.close());

const partials = (): string[] => readdirSync(join(server.folder, 'partial'));

test('takes a photo in one request, and a complaint claims it under the key that the device made', async () => {
  const photo = tusUpload(await makeImage());
  const answer = await tus.create(photo);
  assert.equal(answer.status, 201);
  assert.equal(answer.headers.get('upload-offset'), String(photo.bytes.length));
  const upload: unknown = await answer.json();
  const { uploadId, sha256: sum } = uploadSchema.parse(upload);
  assert.deepEqual({ uploadId, sum }, { uploadId: photo.uploadKey, sum: photo.sha256 });
  assert.deepEqual(uploadSchema.parse(upload), upload, 'an undocumented field leaks');
  assert.deepEqual(partials(), []);
  await server.fileComplaint({
    draftId: photo.draftId,
    attachments: [{ uploadId, sha256: sum, originalSha256: null, takenAt: null, place: null, caption: null }],
  });
  assert.notEqual(sha256(await server.files.read(uploadId)), photo.sha256, 'written anew, like every photo');
});

test('goes on from the byte where it was cut, whatever byte that was', async () => {
  const bytes = await makeImage();
  for (const count of [0, 1, Math.floor(bytes.length / 2), bytes.length - 1]) {
    const photo = tusUpload(bytes);
    const begun = await tus.create(photo, { count });
    assert.equal(begun.status, 201);
    const stands = await tus.head(photo);
    assert.equal(stands.headers.get('upload-offset'), String(count));
    assert.equal(stands.headers.get('upload-length'), String(bytes.length));
    assert.equal(stands.headers.get('upload-metadata'), null, 'nothing that was said comes back');
    const ended = await tus.patch(photo, count);
    assert.equal(ended.status, 201);
    assert.equal(uploadSchema.parse(await ended.json()).uploadId, photo.uploadKey);
  }
  assert.deepEqual(partials(), []);
});

test('says the same again to whom the answer was lost, by HEAD, PATCH and POST', async () => {
  const photo = tusUpload(await makeImage());
  const first: unknown = await (await tus.create(photo)).json();
  const size = String(photo.bytes.length);
  assert.equal((await tus.head(photo)).headers.get('upload-offset'), size);
  assert.deepEqual(await (await tus.patch(photo, photo.bytes.length)).json(), first);
  assert.deepEqual(await (await tus.create(photo)).json(), first);
  const rows = await server.database.selectFrom('uploads').select('upload_id').where('upload_id', '=', photo.uploadKey).execute();
  assert.equal(rows.length, 1);
});

test('looks at what had all arrived when the server died, once it is asked for', async () => {
  const photo = tusUpload(await makeImage());
  await tus.create(photo, { count: 10 });
  // As a kill between the last byte and the first check leaves it, with a row that was declared and no more.
  await writeFile(server.files.partialPath(photo.uploadKey), photo.bytes);
  await server.database
    .insertInto('uploads')
    .values({
      upload_id: photo.uploadKey,
      draft_id: photo.draftId,
      source: 'citizen',
      operator_id: null,
      state: 'declared',
      sha256: photo.sha256,
      stored_sha256: null,
      media_type: 'image/jpeg',
      size_bytes: 1,
      width: null,
      height: null,
      capture_json: null,
      created_at: server.now().toISOString(),
      expires_at: server.now().toISOString(),
    })
    .execute();
  const answer = await tus.head(photo);
  assert.equal(answer.headers.get('upload-offset'), String(photo.bytes.length));
  const row = await server.database.selectFrom('uploads').select('state').where('upload_id', '=', photo.uploadKey).executeTakeFirst();
  assert.equal(row?.state, 'provisional');
});

test('forgets a photo that the person took out again', async () => {
  for (const count of [10, undefined]) {
    const photo = tusUpload(await makeImage());
    await tus.create(photo, count === undefined ? {} : { count });
    assert.equal((await tus.remove(photo)).status, 204);
    assert.equal((await tus.head(photo)).status, 404);
    await assert.rejects(server.files.read(photo.uploadKey));
  }
  assert.deepEqual(partials(), []);
});

test('removes within a day what was begun and never ended, and what nobody claimed', async () => {
  const [cut, unclaimed] = [tusUpload(await makeImage()), tusUpload(await makeImage())];
  await tus.create(cut, { count: 100 });
  await tus.create(unclaimed);
  assert.deepEqual(partials(), [cut.uploadKey]);
  await sweep({ database: server.database, files: server.files, now: () => new Date(server.now().getTime() + 25 * 3_600_000) });
  assert.deepEqual(partials(), []);
  assert.deepEqual(await server.database.selectFrom('partial_uploads').select('upload_id').execute(), []);
  await assert.rejects(server.files.read(unclaimed.uploadKey));
});
