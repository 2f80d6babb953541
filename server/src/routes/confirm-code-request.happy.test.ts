import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { confirmCodeRequest } from '@kotak-aduan/api-client/operations/confirm-code-request';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { askForCode } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('makes the new code count and the old one die, with an entry in the chain', async () => {
  const { complaintNumber, trackingCode, caseId } = await server.fileComplaint();
  const { newCode, codeRequestId } = await askForCode(server, complaintNumber);
  assert.equal((await server.call(openTracking, { body: { trackingCode: newCode } })).error?.code, 'wrong-tracking-code');
  const { status, body } = await server.call(confirmCodeRequest, { params: { codeRequestId }, as: server.operators.coordinator, body: {} });
  assert.equal(status, 200);
  assert.deepEqual(body.requests, []);
  assert.equal((await server.call(openTracking, { body: { trackingCode } })).error?.code, 'wrong-tracking-code');
  const { case: tracked } = (await server.call(openTracking, { body: { trackingCode: newCode } })).body;
  assert.deepEqual([tracked.complaintNumber, tracked.steps.at(-1)?.kind], [complaintNumber, 'code-replaced']);
  const events = await findEvents(server.database, caseId);
  assert.deepEqual([events.at(-1)?.kind, events.at(-1)?.actor_operator_id], ['code-replaced', server.operators.coordinator.operatorId]);
  assert.equal(findBrokenEvent(events), null);
});

test('answers a repeated key with the list, and replaces once', async () => {
  const { complaintNumber, caseId } = await server.fileComplaint();
  const { codeRequestId } = await askForCode(server, complaintNumber);
  const call = { params: { codeRequestId }, as: server.operators.coordinator, body: {}, idempotencyKey: randomUUID() };
  const first = await server.call(confirmCodeRequest, call);
  assert.deepEqual((await server.call(confirmCodeRequest, call)).body, first.body);
  assert.equal((await findEvents(server.database, caseId)).length, 2);
});
