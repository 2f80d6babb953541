import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { rejectCase } from '@kotak-aduan/api-client/operations/reject-case';
import { reopenCase } from '@kotak-aduan/api-client/operations/reopen-case';
import { openCode } from '../testing/citizen-steps.ts';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('takes a rejection back with a fresh clock; the reason is gone, the step stays told', async () => {
  const { caseId, trackingCode } = await server.fileComplaint();
  const as = server.operators.coordinator;
  await changeCase(server, rejectCase, { caseId, as, body: { reasonId: null, words: 'Bukan di kota ini.' } });
  server.setNow(new Date(server.now().getTime() + 30 * 3_600_000));
  const { body } = await changeCase(server, reopenCase, { caseId, as, body: { text: 'Salah baca alamat.' } });
  assert.deepEqual([body.state, body.rejection], ['verified', null]);
  assert.equal(Date.parse(body.dueAt) - server.now().getTime(), 24 * 3_600_000);
  const { body: seen } = await server.call(getTrackedCase, { as: await openCode(server, trackingCode) });
  assert.deepEqual([seen.state, seen.rejection], ['verified', null]);
  assert.deepEqual(
    seen.steps.map(({ kind, detail }: { kind?: string; detail?: string }) => kind ?? detail),
    ['received', 'rejected', 'reopened'],
  );
  assert.ok(!JSON.stringify(seen).includes('Salah baca'));
});
