import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { listAccounts } from '@kotak-aduan/api-client/operations/list-accounts';
import { listOfficialAccounts } from '@kotak-aduan/api-client/operations/list-official-accounts';
import { noteAccount } from '@kotak-aduan/api-client/operations/note-account';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { snapshotBody } from '../testing/snapshot-body.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('a profile is kept as it was seen, gaps and all, once for a repeated key, and is on no list by that', async () => {
  const call = { as: server.operators.dpupr, body: snapshotBody({ followers: null, gaps: ['followers'] }), idempotencyKey: randomUUID() };
  const [first, again] = [await server.call(noteAccount, call), await server.call(noteAccount, call)];
  assert.equal(first.status, 201);
  assert.deepEqual(first.body, again.body);
  assert.deepEqual([first.body.state, first.body.unitId, first.body.snapshots.length], ['noted', 'dpupr', 1]);
  assert.deepEqual([first.body.snapshots[0].followers, first.body.snapshots[0].gaps], [null, ['followers']]);
  const official = await server.call(listOfficialAccounts, {});
  assert.ok(!JSON.stringify(official.body).includes('dpupr.uji'));
});

test('spellings of one account are one, and its address tells nothing of who looked', async () => {
  const body = snapshotBody({ handle: 'DPUPR.Uji', address: 'https://www.instagram.com/DPUPR.uji/?igsh=MWx0b3Jl&utm_source=qr', unitId: null });
  await server.call(noteAccount, { as: server.operators.dlh, body });
  const { accounts } = (await server.call(listAccounts, { as: server.operators.dlh })).body;
  assert.equal(accounts.length, 1);
  assert.equal(accounts[0].unitId, 'dpupr', 'who knows nothing takes nobody’s guess away');
  assert.ok(!JSON.stringify(accounts).includes('igsh'));
  const page = { platform: 'facebook', handle: '100012345678901', address: 'https://www.facebook.com/profile.php?id=100012345678901&mibextid=x' };
  assert.equal(
    (await server.call(noteAccount, { as: server.operators.dlh, body: snapshotBody(page) })).body.address,
    'https://www.facebook.com/profile.php?id=100012345678901',
  );
});
