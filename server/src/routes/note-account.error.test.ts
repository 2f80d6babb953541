import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noteAccount } from '@kotak-aduan/api-client/operations/note-account';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { snapshotBody } from '../testing/snapshot-body.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const refused: readonly (readonly [string, Parameters<typeof snapshotBody>[0], string])[] = [
  ['another account’s address', { address: 'https://www.instagram.com/dpupr.palsu/' }, 'handle'],
  ['another platform’s address', { address: 'https://www.facebook.com/dpupr.uji' }, 'address'],
  ['a host that only ends alike', { address: 'https://instagram.com.jahat.example/dpupr.uji' }, 'address'],
  ['a post', { address: 'https://www.instagram.com/p/DQaduan12345/' }, 'address'],
  ['a script', { address: 'javascript:alert(1)' }, 'address'],
  ['a name before the host', { address: 'https://instagram.com@www.instagram.com/dpupr.uji' }, 'address'],
  ['a unit that is none', { unitId: 'tidak-ada' }, 'unitId'],
  ['the day after tomorrow', { capturedAt: '2199-01-01T00:00:00.000Z' }, 'capturedAt'],
  ['followers below nothing', { followers: -1 }, 'followers'],
];

for (const [what, changes, field] of refused) {
  test(`refuses ${what}`, async () => {
    const { error } = await server.call(noteAccount, { as: server.operators.dpupr, body: snapshotBody(changes) });
    assert.equal(error?.code, 'invalid-input');
    assert.deepEqual(error?.fields, [field]);
  });
}
