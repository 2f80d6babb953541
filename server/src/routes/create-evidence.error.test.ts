import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createEvidence } from '@kotak-aduan/api-client/operations/create-evidence';
import { createTestServer, sha256, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

function send(bytes: Uint8Array, hash = sha256(bytes)): Promise<TestAnswer> {
  return server.call(createEvidence, { query: { draftId: randomUUID(), sha256: hash }, body: bytes, as: server.operators.dpupr });
}

test('refuses what is no photo and no document, whatever it calls itself', async () => {
  assert.equal((await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'))).error?.code, 'unsupported-file');
  assert.equal((await send(Buffer.from('halo'))).error?.code, 'unsupported-file');
});

test('refuses a photo that breaks off', async () => {
  const bytes = await makeImage({ width: 400, height: 400 });
  assert.equal((await send(bytes.subarray(0, bytes.length / 2))).error?.code, 'unreadable-image');
});

test('refuses bytes that are not those of the hash', async () => {
  const { error } = await send(await makeImage(), 'a'.repeat(64));
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['query.sha256']]);
});

test('refuses more than ten megabytes', async () => {
  assert.equal((await send(Buffer.alloc(10_000_001))).error?.code, 'too-large');
});
