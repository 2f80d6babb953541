import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCodeRequests } from '@kotak-aduan/api-client/operations/list-code-requests';
import { createTestServer } from '../testing/create-test-server.ts';

test('is not for a viewer', async () => {
  const server = await createTestServer();
  assert.equal((await server.call(listCodeRequests, { as: server.operators.viewer })).error?.code, 'forbidden');
  await server.close();
});
