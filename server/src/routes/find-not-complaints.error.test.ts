import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findNotComplaints } from '@kotak-aduan/api-client/operations/find-not-complaints';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('refuses no key, too many, and what is no hash', async () => {
  const key = 'c'.repeat(43);
  for (const commentKeys of [[], Array.from({ length: 201 }, () => key), ['17900000000000001'], [`${key}' OR 1=1`]]) {
    assert.equal((await server.call(findNotComplaints, { as: server.operators.dlh, body: { commentKeys } })).error?.code, 'invalid-input');
  }
});
