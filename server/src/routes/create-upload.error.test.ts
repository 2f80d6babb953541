import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { sweep } from '../jobs/sweep.ts';
import { createTestServer, ownOrigin, sha256, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

function send(bytes: Uint8Array, sum = sha256(bytes)): Promise<TestAnswer> {
  return server.call(createUpload, { query: { draftId: randomUUID(), sha256: sum }, body: bytes });
}

test('refuses bytes that are not those of the hash', async () => {
  const { error } = await send(await makeImage(), 'a'.repeat(64));
  assert.equal(error?.code, 'invalid-input');
  assert.deepEqual(error?.fields, ['query.sha256']);
});

test('refuses what is not one of the four kinds, whatever it is called', async () => {
  for (const text of ['', 'halo', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<html></html>', 'GIF89a\x01\x00\x01\x00', '%!PS-Adobe']) {
    assert.equal((await send(Buffer.from(text, 'latin1'))).error?.code, 'unsupported-file', text);
  }
});

test('says that a picture is broken', async () => {
  const whole = await makeImage({ width: 400, height: 400 });
  assert.equal((await send(whole.subarray(0, whole.length / 2))).error?.code, 'unreadable-image');
});

test('stops reading at ten megabytes, also where no length was declared', async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000));
      if (sent >= 60_000_000) controller.close();
    },
  });
  const init = {
    method: 'POST',
    headers: { Origin: ownOrigin, 'Content-Type': 'application/octet-stream', 'Idempotency-Key': randomUUID() },
    body,
    // Node asks for it with a streamed body; its types don't have it yet.
    duplex: 'half',
  };
  const response = await server.request(`/api/v1/uploads?draftId=${randomUUID()}&sha256=${'a'.repeat(64)}`, init);
  assert.equal(response.status, 413);
  assert.ok(sent < 20_000_000, `${sent} bytes were read`);
});

test('leaves nothing behind of what was refused', () => {
  assert.deepEqual(readdirSync(join(server.folder, 'tmp')), []);
  assert.deepEqual(readdirSync(join(server.folder, 'files')), []);
});

test('removes what nobody claimed within a day, and nothing that was claimed', async () => {
  const draftId = randomUUID();
  const claimed = await server.upload(await makeImage(), draftId);
  const forgotten = await server.upload(await makeImage(), draftId);
  await server.fileComplaint({ draftId, attachments: [claimed] });
  const later = new Date(server.now().getTime() + 25 * 3_600_000);
  const removed = await sweep({ database: server.database, files: server.files, now: () => later });
  assert.equal(removed, 1);
  await assert.rejects(server.files.read(forgotten.uploadId));
  assert.ok((await server.files.read(claimed.uploadId)).length > 0);
});
