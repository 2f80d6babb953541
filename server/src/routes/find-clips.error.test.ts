import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findClips } from '@kotak-aduan/api-client/operations/find-clips';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('refuses no key, too many keys and a key of an unknown platform', async () => {
  const key = { platform: 'facebook', postId: 'P', commentId: null, permalink: null };
  for (const keys of [[], Array.from({ length: 201 }, () => key), [{ ...key, platform: 'koran' }], [{ ...key, role: 'admin' }]]) {
    assert.equal((await server.call(findClips, { as: server.operators.dlh, body: { keys } })).error?.code, 'invalid-input');
  }
});

test('finds nothing by a key that says nothing', async () => {
  const keys = [{ platform: 'web', postId: null, commentId: null, permalink: 'bukan alamat' }];
  assert.deepEqual((await server.call(findClips, { as: server.operators.dlh, body: { keys } })).body.matches, []);
});
