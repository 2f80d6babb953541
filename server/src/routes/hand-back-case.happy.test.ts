import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { handBackCase } from '@kotak-aduan/api-client/operations/hand-back-case';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { openCode } from '../testing/citizen-steps.ts';
import { changeCase, forward } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const hour = 3_600_000;

test('goes back to the coordinator with a reason and a suggestion, and the time at the wrong agency is charged to nobody', async () => {
  const { caseId, trackingCode } = await server.fileComplaint({ agencyId: null });
  await forward(server, caseId, 'dlh', ['dispendukcapil']);
  server.setNow(new Date(server.now().getTime() + 5 * hour));
  const body = { reason: 'Ini jalan, bukan sampah.', suggestedUnitId: 'dpupr' };
  const { body: back } = await changeCase(server, handBackCase, { caseId, as: server.operators.dlh, body });
  assert.deepEqual([back.state, back.leadUnit.unitId], ['verified', 'diskominfo']);
  assert.deepEqual([back.timeline.at(-1).kind, back.timeline.at(-1).text, back.timeline.at(-1).toUnit.unitId], ['handed-back', body.reason, 'dpupr']);
  await forward(server, caseId, 'dpupr');

  const { body: seen } = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
  const times = seen.agencyTimes.map(({ unit, isCharged, until }: { unit: { unitId: string }; isCharged: boolean; until: string | null }) => [
    unit.unitId,
    isCharged,
    until !== null,
  ]);
  assert.deepEqual(times.slice(-3), [
    ['dlh', false, true],
    ['diskominfo', true, true],
    ['dpupr', true, false],
  ]);
  assert.equal((await server.call(getCase, { params: { caseId }, as: server.operators.dlh })).error?.code, 'not-found');
  const { body: tracked } = await server.call(getTrackedCase, { as: await openCode(server, trackingCode) });
  assert.deepEqual(
    tracked.steps.map(({ kind, detail }: { kind?: string; detail?: string }) => kind ?? detail),
    ['received', 'forwarded', 'handed-back', 'forwarded'],
  );
  assert.ok(!JSON.stringify(tracked).includes('bukan sampah'));
});

test('stays received where nobody had looked at it yet, and keeps who helps', async () => {
  const { caseId } = await server.fileComplaint({ agencyId: 'dlh' });
  const { body } = await changeCase(server, handBackCase, { caseId, as: server.operators.dlh, body: { reason: 'Bukan kami.', suggestedUnitId: null } });
  assert.deepEqual([body.state, body.leadUnit.unitId, body.timeline.at(-1).toUnit], ['received', 'diskominfo', null]);
});
