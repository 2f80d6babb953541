import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, replyBody, sendEvidence } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('reaches the citizen, with its photo, under the agency’s name', async () => {
  const { caseId, complaintId, trackingCode } = await server.fileComplaint();
  const draftId = randomUUID();
  const photo = await sendEvidence(server, { draftId, as: server.operators.dpupr });
  const body = replyBody(complaintId, { draftId, attachments: [photo] });
  const answer = await changeCase(server, createReply, { caseId, as: server.operators.dpupr, body });
  assert.equal(answer.status, 201);
  assert.equal(answer.body.complaints[0].messages[0].text, 'Kami perbaiki besok pagi.');
  const tracked = await server.call(openTracking, { body: { trackingCode } });
  const [message] = tracked.body.case.messages;
  assert.equal(message.from, 'agency');
  assert.equal(message.unit.shortName, 'DPUPR');
  assert.equal(message.attachments.length, 1);
});

test('keeps the state, and from the first answer on the result is due', async () => {
  const { caseId, complaintId } = await server.fileComplaint();
  const { body } = await changeCase(server, createReply, { caseId, as: server.operators.dpupr, body: replyBody(complaintId) });
  assert.equal(body.state, 'received');
  assert.equal(body.dueAt, '2026-11-25T02:00:00.000Z');
});

test('files one answer for a repeated key', async () => {
  const { caseId, complaintId } = await server.fileComplaint();
  const call = { params: { caseId }, as: server.operators.dpupr, body: { version: 1, ...replyBody(complaintId) }, idempotencyKey: randomUUID() };
  await server.call(createReply, call);
  const { body } = await server.call(createReply, call);
  assert.equal(body.complaints[0].messages.length, 1);
});
