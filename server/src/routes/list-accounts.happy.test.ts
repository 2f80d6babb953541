import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listAccounts } from '@kotak-aduan/api-client/operations/list-accounts';
import { noteAccount } from '@kotak-aduan/api-client/operations/note-account';
import { snapshotsMax } from '@kotak-aduan/api-client/schemas';
import { createTestServer } from '../testing/create-test-server.ts';
import { snapshotBody } from '../testing/snapshot-body.ts';

test('an account has its history, newest first and not without end; no other account’s is in it', async () => {
  const server = await createTestServer();
  const as = server.operators.dpupr;
  const note = (changes: Parameters<typeof snapshotBody>[0]) => server.call(noteAccount, { as, body: snapshotBody(changes) });
  await note({ handle: 'dlh.uji', address: 'https://www.instagram.com/dlh.uji/', unitId: 'dlh' });
  for (let day = 0; day < snapshotsMax + 2; day += 1) await note({ posts: day, capturedAt: new Date(Date.UTC(2026, 0, 1 + day)).toISOString() });
  const { body } = await server.call(listAccounts, { as: server.operators.viewer });
  const [dlh, dpupr] = body.accounts;
  assert.deepEqual([dlh.handle, dlh.snapshots.length], ['dlh.uji', 1]);
  assert.equal(dpupr.snapshots.length, snapshotsMax);
  assert.deepEqual([dpupr.snapshots[0].posts, dpupr.snapshots.at(-1).posts], [snapshotsMax + 1, 2]);
  await server.close();
});
