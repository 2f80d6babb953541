import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideAccount } from '@kotak-aduan/api-client/operations/decide-account';
import { listOfficialAccounts } from '@kotak-aduan/api-client/operations/list-official-accounts';
import { createTestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: decideAccount, allow: ['coordinator', 'admin'] });

test('no operator puts an account on the city’s list', async () => {
  const server = await createTestServer();
  const body = { platform: 'instagram', handle: 'palsu', address: 'https://www.instagram.com/palsu/', state: 'confirmed', unitId: 'dpupr' };
  for (const name of ['dpupr', 'viewer', 'inspektorat'] as const)
    assert.equal((await server.call(decideAccount, { as: server.operators[name], body })).error?.code, 'forbidden', name);
  assert.ok(!JSON.stringify((await server.call(listOfficialAccounts, {})).body).includes('palsu'));
  await server.close();
});
