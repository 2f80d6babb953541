import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { decideAccount } from '@kotak-aduan/api-client/operations/decide-account';
import { listAccounts } from '@kotak-aduan/api-client/operations/list-accounts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const right = { platform: 'instagram', handle: 'dpupr.uji', address: 'https://www.instagram.com/dpupr.uji/', state: 'confirmed', unitId: 'dpupr' };

test('confirms nobody’s account, no unit’s that is not there, and none whose address leads elsewhere', async () => {
  for (const [changes, field] of [
    [{ unitId: null }, 'unitId'],
    [{ unitId: 'tidak-ada' }, 'unitId'],
    [{ address: 'https://www.instagram.com/dpupr.palsu/' }, 'handle'],
    [{ address: 'https://jahat.example/dpupr.uji' }, 'address'],
  ] as const) {
    const { error } = await server.call(decideAccount, { as: server.operators.coordinator, body: { ...right, ...changes } });
    assert.equal(error?.code, 'invalid-input');
    assert.deepEqual(error?.fields, [field]);
  }
  assert.deepEqual((await server.call(listAccounts, { as: server.operators.coordinator })).body.accounts, []);
});
