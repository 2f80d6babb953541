import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { decideAccount } from '@kotak-aduan/api-client/operations/decide-account';
import { listOfficialAccounts } from '@kotak-aduan/api-client/operations/list-official-accounts';
import { noteAccount } from '@kotak-aduan/api-client/operations/note-account';
import { findCityEvents } from '../repositories/city-event-repository.ts';
import { findBrokenCityEvent } from '../services/append-city-event.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { snapshotBody } from '../testing/snapshot-body.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const account = { platform: 'instagram', handle: 'dpupr.uji', address: 'https://www.instagram.com/dpupr.uji/' };
const decide = (state: string, unitId: string | null = 'dpupr', idempotencyKey = randomUUID()) =>
  server.call(decideAccount, { as: server.operators.coordinator, body: { ...account, state, unitId }, idempotencyKey });
const listed = async (query: Record<string, string> = {}): Promise<string[]> =>
  (await server.call(listOfficialAccounts, { query })).body.accounts.map(({ address }: { address: string }) => address);

test('a confirmed account stands on the city’s list beside those of its file, and goes with the next word', async () => {
  await server.call(noteAccount, { as: server.operators.dlh, body: snapshotBody() });
  const before = await listed();
  const { body } = await decide('confirmed');
  assert.deepEqual([body.accounts[0].state, body.accounts[0].snapshots.length], ['confirmed', 1]);
  assert.deepEqual(await listed(), [...before, account.address]);
  assert.ok((await listed({ unitId: 'dpupr' })).includes(account.address));
  assert.ok(!(await listed({ unitId: 'dlh' })).includes(account.address));
  const page = await (await server.request('/kanal')).text();
  assert.ok(page.includes('@dpupr.uji'));
  // Whoever notes it later moves neither unit nor state.
  await server.call(noteAccount, { as: server.operators.dlh, body: snapshotBody({ unitId: 'dlh' }) });
  assert.ok((await listed({ unitId: 'dpupr' })).includes(account.address));
  await decide('false', null);
  assert.deepEqual(await listed(), before);
});

test('each decision stands once in the city’s chain of events; a repeated one adds none', async () => {
  const key = randomUUID();
  const [first, again] = [await decide('confirmed', 'dpupr', key), await decide('confirmed', 'dpupr', key)];
  assert.deepEqual(first.body, again.body);
  await decide('confirmed');
  const events = await findCityEvents(server.database);
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['account-confirmed', 'account-false', 'account-confirmed'],
  );
  assert.equal(events[0]?.subject, '["instagram","dpupr.uji","dpupr"]');
  assert.equal(findBrokenCityEvent(events), null);
});

test('what nobody noted can be entered by hand', async () => {
  const body = { platform: 'x', handle: 'DlhUji', address: 'https://x.com/DlhUji', state: 'confirmed', unitId: 'dlh' };
  await server.call(decideAccount, { as: server.operators.admin, body });
  assert.ok((await listed()).includes('https://x.com/DlhUji'));
});
