import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { forwardCase } from '@kotak-aduan/api-client/operations/forward-case';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, forward } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives the lead to one unit and a part to others, with the note among agencies', async () => {
  const { caseId } = await server.fileComplaint({ agencyId: null });
  const body = { leadUnitId: 'dpupr', supportingUnitIds: ['dlh'], note: 'Mohon dicek hari ini.' };
  const answer = await changeCase(server, forwardCase, { caseId, as: server.operators.coordinator, body });
  assert.equal(answer.body.state, 'in-progress');
  assert.deepEqual(
    answer.body.agencies.map((agency: { unit: { unitId: string }; role: string }) => [agency.unit.unitId, agency.role]),
    [
      ['dpupr', 'lead'],
      ['dlh', 'supporting'],
    ],
  );
  assert.equal(answer.body.timeline.at(-1).text, 'Mohon dicek hari ini.');
  assert.equal(answer.body.timeline.at(-1).toUnit.unitId, 'dpupr');
  for (const name of ['dpupr', 'dlh'] as const) {
    assert.equal((await server.call(getCase, { params: { caseId }, as: server.operators[name] })).status, 200, name);
  }
});

test('confirms the unit that the citizen chose: the work begins there', async () => {
  const { caseId } = await server.fileComplaint({ agencyId: 'dpupr' });
  await forward(server, caseId, 'dpupr');
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
  assert.equal(body.state, 'in-progress');
  assert.ok(body.allowedActions.includes('resolve'));
});

test('lets an agency pass its own case on, and then sees it no more', async () => {
  const { caseId } = await server.fileComplaint({ agencyId: 'dpupr' });
  const body = { leadUnitId: 'dlh', supportingUnitIds: [], note: null };
  const passed = await changeCase(server, forwardCase, { caseId, as: server.operators.dpupr, body });
  assert.deepEqual(passed.body.allowedActions, []);
  assert.equal((await server.call(getCase, { params: { caseId }, as: server.operators.dpupr })).error?.code, 'not-found');
  const { body: seen } = await server.call(getCase, { params: { caseId }, as: server.operators.dlh });
  assert.deepEqual(
    seen.timeline.map((event: { kind: string }) => event.kind),
    ['received', 'forwarded'],
  );
});

test('changes who helps, without changing the lead or its date', async () => {
  const { caseId } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr');
  const earlier = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
  server.setNow(new Date(server.now().getTime() + 3_600_000));
  await forward(server, caseId, 'dpupr', ['dispendukcapil']);
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
  assert.equal(body.agencies[0].assignedAt, earlier.body.agencies[0].assignedAt);
  assert.equal(body.agencies[1].assignedAt, server.now().toISOString());
});

test('answers a repeated key and forwards once', async () => {
  const { caseId } = await server.fileComplaint();
  const body = { version: 1, leadUnitId: 'dlh', supportingUnitIds: [], note: null };
  const call = { params: { caseId }, as: server.operators.coordinator, body, idempotencyKey: randomUUID() };
  const first = await server.call(forwardCase, call);
  assert.deepEqual((await server.call(forwardCase, call)).body, first.body);
  assert.equal(first.body.timeline.length, 2);
});

test('tells an agency whose answer was lost that it passed the case on, and nothing that came after', async () => {
  const { caseId } = await server.fileComplaint({ agencyId: 'dpupr' });
  const body = { version: 1, leadUnitId: 'dlh', supportingUnitIds: [], note: null };
  const call = { params: { caseId }, as: server.operators.dpupr, body, idempotencyKey: randomUUID() };
  await server.call(forwardCase, call);
  const again = await server.call(forwardCase, call);
  assert.equal(again.status, 200);
  assert.equal(again.body.leadUnit.unitId, 'dlh');
  assert.deepEqual([again.body.excerpt, again.body.complaints, again.body.timeline, again.body.allowedActions], ['', [], [], []]);
});
