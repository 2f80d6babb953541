import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { errorBodySchema } from '@kotak-aduan/api-client/schemas';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';
import { metadataOf, tusCalls, tusUpload, type TusCalls } from '../testing/tus-calls.ts';

let server: TestServer;
let tus: TusCalls;
before(async () => {
  server = await createTestServer();
  tus = tusCalls(server);
});
after(() => server.close());

async function codeOf(answer: Response | Promise<Response>): Promise<string> {
  return errorBodySchema.parse(await (await answer).json()).error.code;
}

test('refuses bytes that are no photo, in the words that a person is told, and begins anew under the same key', async () => {
  const text = tusUpload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  assert.equal(await codeOf(tus.create(text)), 'unsupported-file');
  assert.equal((await tus.head(text)).status, 404);
  const photo = tusUpload(await makeImage(), { uploadKey: text.uploadKey, draftId: text.draftId });
  assert.equal((await tus.create(photo)).status, 201);
});

test('refuses a broken picture also when it came in pieces', async () => {
  const whole = await makeImage({ width: 400, height: 400 });
  const half = tusUpload(whole.subarray(0, whole.length / 2));
  await tus.create(half, { count: 100 });
  assert.equal(await codeOf(tus.patch(half, 100)), 'unreadable-image');
});

test('asks for all bytes again where the pieces are not those of the hash', async () => {
  const photo = tusUpload(await makeImage(), { sha256: 'a'.repeat(64) });
  assert.equal(await codeOf(tus.create(photo)), 'upload-missing');
  assert.equal((await tus.head(photo)).status, 404);
});

test('a wrong offset is a conflict and changes nothing', async () => {
  const photo = tusUpload(await makeImage());
  await tus.create(photo, { count: 50 });
  for (const wrong of [0, 49, 51, photo.bytes.length]) assert.equal((await tus.patch(photo, wrong)).status, 409, String(wrong));
  assert.equal((await tus.head(photo)).headers.get('upload-offset'), '50');
  assert.equal((await tus.patch(photo, 50)).status, 201);
  assert.equal((await tus.patch(photo, 50)).status, 409);
});

test('a second beginning of the same upload is told to ask where it stands', async () => {
  const photo = tusUpload(await makeImage());
  await tus.create(photo, { count: 50 });
  assert.equal(await codeOf(tus.create(photo)), 'still-running');
  assert.equal((await tus.head(photo)).headers.get('upload-offset'), '50');
});

test('begins anew what was declared by a server that died before it had a file for the first byte', async () => {
  const photo = tusUpload(await makeImage());
  await tus.create(photo, { count: 50 });
  await server.files.removePartial(photo.uploadKey);
  assert.equal((await tus.head(photo)).status, 404);
  assert.equal((await tus.create(photo)).status, 201);
});

test('refuses what is too large by its word alone, and more bytes than were said', async () => {
  const photo = tusUpload(await makeImage());
  assert.equal(await codeOf(tus.create(photo, { headers: { 'Upload-Length': '10000001' } })), 'too-large');
  const another = tusUpload(await makeImage());
  assert.equal(await codeOf(tus.create(another, { headers: { 'Upload-Length': '5', 'Content-Length': String(another.bytes.length) } })), 'too-large');
});

test('refuses metadata that is missing, more, or no id', async () => {
  const photo = tusUpload(await makeImage());
  const right = metadataOf(photo);
  for (const wrong of [
    '',
    'draftId',
    `${right},filename Zm90by5qcGc=`,
    right.replace('uploadKey', 'id'),
    metadataOf({ ...photo, uploadKey: '../../secret.key' }),
  ]) {
    assert.equal(await codeOf(tus.create(photo, { headers: { 'Upload-Metadata': wrong } })), 'invalid-input', wrong);
  }
  assert.equal(await codeOf(tus.create({ ...photo, uploadKey: photo.uploadKey.toUpperCase() })), 'invalid-input');
});

test('speaks only this version of the protocol, and knows the size from the start', async () => {
  const photo = tusUpload(await makeImage());
  assert.equal(await codeOf(tus.create(photo, { headers: { 'Tus-Resumable': '0.2.2' } })), 'malformed-request');
  const deferred = { 'Upload-Length': '', 'Upload-Defer-Length': '1' };
  assert.equal(await codeOf(tus.create(photo, { headers: deferred })), 'malformed-request');
});

test('one draft begins a hundred uploads and no more', async () => {
  const first = tusUpload(Buffer.from('x'.repeat(100)));
  for (let index = 0; index < 100; index += 1) assert.equal((await tus.create(tusUpload(first.bytes, { draftId: first.draftId }), { count: 1 })).status, 201);
  assert.equal(await codeOf(tus.create(tusUpload(first.bytes, { draftId: first.draftId }), { count: 1 })), 'too-large');
  assert.equal((await tus.create(tusUpload(first.bytes), { count: 1 })).status, 201);
});

test('leaves nothing in the store of what was refused', () => {
  assert.deepEqual(readdirSync(join(server.folder, 'tmp')), []);
});
