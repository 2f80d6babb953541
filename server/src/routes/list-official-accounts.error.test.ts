import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOfficialAccounts } from '@kotak-aduan/api-client/operations/list-official-accounts';
import { createTestServer } from '../testing/create-test-server.ts';

test('knows no accounts of a unit that the city does not have, and no unit whose name is none', async () => {
  const server = await createTestServer();
  assert.deepEqual((await server.call(listOfficialAccounts, { query: { unitId: 'tidak-ada' } })).body.accounts, []);
  assert.equal((await server.call(listOfficialAccounts, { query: { unitId: 'Tidak Ada' } })).error?.code, 'invalid-input');
  await server.close();
});
