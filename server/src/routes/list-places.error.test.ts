import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestServer, ownOrigin } from '../testing/create-test-server.ts';

test('says so when the method is wrong', async () => {
  const server = await createTestServer();
  const response = await server.request('/api/v1/places', { method: 'POST', headers: { Origin: ownOrigin } });
  assert.equal(response.status, 405);
  await server.close();
});
