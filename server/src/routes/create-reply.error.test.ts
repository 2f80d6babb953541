import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, replyBody, sendEvidence } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('refuses a complaint of another case', async () => {
  const [one, other] = [await server.fileComplaint(), await server.fileComplaint()];
  const { error } = await changeCase(server, createReply, { caseId: one.caseId, as: server.operators.dpupr, body: replyBody(other.complaintId) });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['complaintId']]);
});

test('refuses a photo that was sent for another draft, and keeps no half of the answer', async () => {
  const { caseId, complaintId } = await server.fileComplaint();
  const photo = await sendEvidence(server, { draftId: randomUUID(), as: server.operators.dpupr });
  const { error } = await changeCase(server, createReply, { caseId, as: server.operators.dpupr, body: replyBody(complaintId, { attachments: [photo] }) });
  assert.deepEqual([error?.code, error?.fields], ['upload-missing', ['attachments.0']]);
  const messages = await server.database.selectFrom('messages').selectAll().where('case_id', '=', caseId).execute();
  assert.deepEqual(messages, []);
});

test('refuses to answer in a closed case', async () => {
  const { caseId, complaintId } = await server.fileComplaint();
  await server.database.updateTable('cases').set({ state: 'closed' }).where('case_id', '=', caseId).execute();
  const { error } = await changeCase(server, createReply, { caseId, as: server.operators.dpupr, body: replyBody(complaintId) });
  assert.equal(error?.code, 'illegal-transition');
});

test('refuses an empty and an overlong text', async () => {
  const { caseId, complaintId } = await server.fileComplaint();
  for (const text of ['', '   ', 'x'.repeat(5_001)]) {
    const { error } = await changeCase(server, createReply, { caseId, as: server.operators.dpupr, body: replyBody(complaintId, { text }) });
    assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['text']]);
  }
});
