import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('adds an answer with a photo to the thread, and an entry without its words to the timeline', async () => {
  const { trackingCode, caseId } = await server.fileComplaint();
  const { body: session } = await server.call(openTracking, { body: { trackingCode } });
  const draftId = randomUUID();
  const attachments = [await server.upload(await makeImage(), draftId)];
  const { status, body } = await server.call(createCitizenReply, {
    as: session,
    body: { draftId, text: 'Lubangnya makin lebar, kenari.', language: 'id', attachments },
  });
  assert.equal(status, 201);
  assert.equal(body.messages[0].text, 'Lubangnya makin lebar, kenari.');
  assert.equal(body.messages[0].from, 'citizen');
  assert.equal(body.messages[0].attachments.length, 1);
  const events = await findEvents(server.database, caseId);
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['received', 'citizen-replied'],
  );
  assert.equal(findBrokenEvent(events), null);
  assert.ok(!JSON.stringify(events).includes('kenari'));
});

test('adds it once, however often it is sent, and keeps its words once', async () => {
  const { trackingCode, complaintId } = await server.fileComplaint();
  const { body: session } = await server.call(openTracking, { body: { trackingCode } });
  const call = {
    as: session,
    idempotencyKey: randomUUID(),
    body: { draftId: randomUUID(), text: 'Sekali saja', language: 'id', attachments: [] },
  };
  const first = await server.call(createCitizenReply, call);
  const second = await server.call(createCitizenReply, call);
  assert.deepEqual(second.body, first.body);
  const rows = await server.database.selectFrom('messages').selectAll().where('complaint_id', '=', complaintId).execute();
  assert.equal(rows.length, 1);
  const key = await server.database.selectFrom('idempotency_keys').selectAll().where('key', '=', call.idempotencyKey).executeTakeFirstOrThrow();
  assert.equal(key.response_json, null);
});
