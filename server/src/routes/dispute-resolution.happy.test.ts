import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { disputeBody, fileResolved } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, replyBody } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';

const start = new Date('2026-11-23T02:00:00.000Z');
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('sends the case back to the same unit with a fresh clock, the words and photos in the thread', async () => {
  const { token, resolvedAt, caseId } = await fileResolved(server);
  // 23 November 2026 is a Monday: ten working days end with Monday, 7 December, in Jakarta.
  server.setNow(new Date('2026-12-07T16:59:59.999Z'));
  const draftId = randomUUID();
  const attachments = [await server.upload(await makeImage(), draftId)];
  const { token: later } = server.signer.trackingToken({ ...(await subjectOf(caseId)), codeVersion: 1 }, server.now());
  const { status, body } = await server.call(disputeResolution, { as: { token: later }, body: disputeBody(resolvedAt, { draftId, attachments }) });
  assert.equal(status, 200);
  assert.deepEqual([body.state, body.unit.unitId, body.canDispute, body.canConfirm], ['in-progress', 'dlh', false, false]);
  // The first answer is due anew, 24 hours from now.
  assert.equal(body.dueAt, '2026-12-08T16:59:59.999Z');
  assert.equal(body.messages.at(-1).attachments.length, 1);
  const events = await findEvents(server.database, caseId);
  assert.deepEqual([events.at(-1)?.kind, events.at(-1)?.lead_unit_id], ['disputed', 'dlh']);
  assert.equal(findBrokenEvent(events), null);
  assert.ok(!JSON.stringify(events).includes('Masih'));
  server.setNow(start);
  assert.notEqual(token, later);
});

async function subjectOf(caseId: string): Promise<{ complaintId: string; caseId: string }> {
  const { complaint_id: complaintId } = await server.database
    .selectFrom('complaints')
    .select('complaint_id')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow();
  return { complaintId, caseId };
}

test('counts an answer after the dispute, and none from before it, for the fresh clock', async () => {
  const filed = await server.fileComplaint({ categoryId: 'lainnya' });
  const { caseId, complaintId } = filed;
  await changeCase(server, createReply, { caseId, as: server.operators.coordinator, body: replyBody(complaintId) });
  const { token, resolvedAt, caseId: resolvedId, complaintId: other } = await fileResolved(server);
  server.setNow(new Date(start.getTime() + 5 * 60_000));
  const { body } = await server.call(disputeResolution, { as: { token }, body: disputeBody(resolvedAt) });
  assert.equal(body.dueAt, '2026-11-24T02:05:00.000Z');
  server.setNow(new Date(start.getTime() + 6 * 60_000));
  const answered = await changeCase(server, createReply, { caseId: resolvedId, as: server.operators.coordinator, body: replyBody(other) });
  assert.equal(answered.body.dueAt, '2026-11-25T02:05:00.000Z');
  server.setNow(start);
});

test('takes up again what the citizen had confirmed, while the days last', async () => {
  const { token, resolvedAt } = await fileResolved(server);
  await server.call(confirmResolution, { as: { token }, body: { resolvedAt, rating: null } });
  const { body } = await server.call(disputeResolution, { as: { token }, body: disputeBody(resolvedAt) });
  assert.equal(body.state, 'in-progress');
});

test('disputes once, however often it is sent', async () => {
  const { token, resolvedAt, caseId } = await fileResolved(server);
  const call = { as: { token }, idempotencyKey: randomUUID(), body: disputeBody(resolvedAt) };
  const first = await server.call(disputeResolution, call);
  const second = await server.call(disputeResolution, call);
  assert.deepEqual(second.body, first.body);
  assert.equal((await findEvents(server.database, caseId)).filter(({ kind }) => kind === 'disputed').length, 1);
});
