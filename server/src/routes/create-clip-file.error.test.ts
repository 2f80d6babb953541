import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createClipFile } from '@kotak-aduan/api-client/operations/create-clip-file';
import { createTestServer, sha256, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

function send(bytes: Uint8Array, hash = sha256(bytes)): Promise<TestAnswer> {
  return server.call(createClipFile, { query: { draftId: randomUUID(), sha256: hash }, body: bytes, as: server.operators.dpupr });
}

test('refuses what is no picture, and bytes that are not those of the hash, and keeps nothing of them', async () => {
  assert.equal((await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).error?.code, 'unsupported-file');
  assert.equal((await send((await makeImage({ width: 400, height: 400 })).subarray(0, 300))).error?.code, 'unreadable-image');
  const { error } = await send(await makeImage(), 'a'.repeat(64));
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['query.sha256']]);
  assert.deepEqual(readdirSync(join(server.folder, 'files')), []);
});

test('refuses more than ten megabytes', async () => {
  assert.equal((await send(Buffer.alloc(10_000_001))).error?.code, 'too-large');
});
