import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askForInfo } from '@kotak-aduan/api-client/operations/ask-for-info';
import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
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
const question = { text: 'Di depan rumah nomor berapa?', language: 'id' };

test('tells the citizen what is missing, and stops the clock until the answer, which takes the case to where it was', async () => {
  const filed = await server.fileComplaint({ agencyId: 'dpupr' });
  await forward(server, filed.caseId, 'dpupr');
  server.setNow(new Date(server.now().getTime() + 3 * hour));
  const as = server.operators.dpupr;
  const asked = await changeCase(server, askForInfo, { caseId: filed.caseId, as, body: { complaintId: filed.complaintId, ...question } });
  assert.deepEqual([asked.body.state, asked.body.dueAt, asked.body.askedComplaintId], ['needs-info', null, filed.complaintId]);
  assert.deepEqual([asked.body.timeline.at(-1).kind, asked.body.timeline.at(-1).text], ['info-requested', question.text]);

  const citizen = await openCode(server, filed.trackingCode);
  const { body: seen } = await server.call(getTrackedCase, { as: citizen });
  assert.deepEqual([seen.state, seen.dueAt, seen.asked.text, seen.asked.unit.unitId, seen.canReply], ['needs-info', null, question.text, 'dpupr', true]);
  assert.equal(seen.steps.at(-1).detail, 'info-requested');

  server.setNow(new Date(server.now().getTime() + 5 * hour));
  const reply = { draftId: crypto.randomUUID(), text: 'Nomor 12, depan warung.', language: 'id', attachments: [] };
  const { body: answered } = await server.call(createCitizenReply, { as: await openCode(server, filed.trackingCode), body: reply });
  assert.deepEqual([answered.state, answered.asked, answered.steps.at(-1).detail], ['in-progress', null, 'info-answered']);
  // 24 hours from receipt, for a question is no answer, and the five that it waited for the citizen.
  assert.equal(Date.parse(answered.dueAt) - Date.parse(answered.receivedAt), 29 * hour);
  const { body: back } = await server.call(getCase, { params: { caseId: filed.caseId }, as });
  assert.deepEqual([back.state, back.askedComplaintId, back.dueAt], ['in-progress', null, answered.dueAt]);
});

test('goes back to received where nobody had looked at it yet', async () => {
  const filed = await server.fileComplaint();
  const as = server.operators.coordinator;
  await changeCase(server, askForInfo, { caseId: filed.caseId, as, body: { complaintId: filed.complaintId, ...question } });
  const reply = { draftId: crypto.randomUUID(), text: 'Nomor 12.', language: 'id', attachments: [] };
  const { body } = await server.call(createCitizenReply, { as: await openCode(server, filed.trackingCode), body: reply });
  assert.equal(body.state, 'received');
});
