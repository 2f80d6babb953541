import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('says so when the method is wrong', async () => {
  const response = await server.request('/api/v1/city', { method: 'POST', headers: { Origin: ownOrigin } });
  assert.equal(response.status, 405);
});

test('ignores a validator that is not its own', async () => {
  const response = await server.request('/api/v1/city', { headers: { 'If-None-Match': '"lain"' } });
  assert.equal(response.status, 200);
});

test('refuses to be asked what it doesn’t know', async () => {
  const response = await server.request('/api/v1/city?bahasa=jv');
  assert.equal(response.status, 422);
});
