import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listAccounts } from '@kotak-aduan/api-client/operations/list-accounts';
import { createTestServer } from '../testing/create-test-server.ts';

test('tells who is not signed in nothing', async () => {
  const server = await createTestServer();
  const { error, body } = await server.call(listAccounts, {});
  assert.equal(error?.code, 'unauthenticated');
  assert.equal(body.accounts, undefined);
  await server.close();
});
