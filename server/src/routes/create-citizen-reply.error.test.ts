import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const reply = { draftId: randomUUID(), text: 'Masih rusak', language: 'id', attachments: [] };

test('refuses an answer without words', async () => {
  const { trackingCode } = await server.fileComplaint();
  const { body: session } = await server.call(openTracking, { body: { trackingCode } });
  const { error } = await server.call(createCitizenReply, { as: session, body: { ...reply, text: '  ' } });
  assert.deepEqual(error?.fields, ['text']);
});

test('says that a closed case takes no more answers', async () => {
  const { trackingCode, caseId } = await server.fileComplaint();
  const { body: session } = await server.call(openTracking, { body: { trackingCode } });
  await server.database.updateTable('cases').set({ state: 'closed' }).where('case_id', '=', caseId).execute();
  const { error } = await server.call(createCitizenReply, { as: session, body: reply });
  assert.equal(error?.code, 'illegal-transition');
  const { body } = await server.call(openTracking, { body: { trackingCode } });
  assert.equal(body.case.canReply, false);
});

test('adds nothing when its photo is missing', async () => {
  const { trackingCode, complaintId } = await server.fileComplaint();
  const { body: session } = await server.call(openTracking, { body: { trackingCode } });
  const attachments = [{ uploadId: randomUUID(), sha256: 'a'.repeat(64), originalSha256: null, takenAt: null, place: null, caption: null }];
  const { error } = await server.call(createCitizenReply, { as: session, body: { ...reply, attachments } });
  assert.equal(error?.code, 'upload-missing');
  assert.deepEqual(await server.database.selectFrom('messages').selectAll().where('complaint_id', '=', complaintId).execute(), []);
});
