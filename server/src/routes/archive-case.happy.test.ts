import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { archiveCase } from '@kotak-aduan/api-client/operations/archive-case';
import { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { disputeBody, fileResolved, openCode } from '../testing/citizen-steps.ts';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('puts a closed case away and takes it out again', async () => {
  const { caseId, token, resolvedAt } = await fileResolved(server);
  await server.call(confirmResolution, { as: { token }, body: { resolvedAt, rating: null } });
  const as = server.operators.coordinator;
  const { body: away } = await changeCase(server, archiveCase, { caseId, as, body: { isArchived: true } });
  assert.deepEqual([away.state, away.timeline.at(-1).kind], ['archived', 'archived']);
  const { body: out } = await changeCase(server, archiveCase, { caseId, as, body: { isArchived: false } });
  assert.deepEqual([out.state, out.timeline.at(-1).kind], ['closed', 'unarchived']);
});

test('takes nothing from the citizen: it reads as closed, and may be disputed', async () => {
  const { caseId, token, resolvedAt, trackingCode } = await fileResolved(server);
  await server.call(confirmResolution, { as: { token }, body: { resolvedAt, rating: null } });
  const as = server.operators.coordinator;
  await changeCase(server, archiveCase, { caseId, as, body: { isArchived: true } });
  const citizen = await openCode(server, trackingCode);
  const { body: seen } = await server.call(getTrackedCase, { as: citizen });
  assert.deepEqual([seen.state, seen.canDispute, seen.canRate], ['closed', true, true]);
  assert.ok(!JSON.stringify(seen.steps).includes('archived'));
  const { body: disputed } = await server.call(disputeResolution, { as: citizen, body: disputeBody(resolvedAt) });
  assert.equal(disputed.state, 'in-progress');
  const { body } = await server.call(getCase, { params: { caseId }, as });
  assert.ok(!body.allowedActions.includes('unarchive'));
});
