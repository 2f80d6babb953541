import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '@kotak-aduan/api-client/operations';
import { getCapabilities } from '@kotak-aduan/api-client/operations/get-capabilities';
import { createTestServer } from '../testing/create-test-server.ts';

test('announces every operation of the contract, since this server has them all', async () => {
  const server = await createTestServer();
  const { body } = await server.call(getCapabilities);
  assert.deepEqual(new Set(body.operations), new Set(Object.keys(operations)));
  assert.deepEqual(body.groups, ['public', 'clip', 'desk']);
  await server.close();
});
