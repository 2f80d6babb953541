import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { recordNotice } from '@kotak-aduan/api-client/operations/record-notice';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { createTestServer, ownOrigin, type FiledComplaint, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, replyBody } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function fileAnswered(overrides: Record<string, unknown> = {}): Promise<FiledComplaint> {
  const filed = await server.fileComplaint({ consents: { contactNotices: true, publishPhotos: false }, ...overrides });
  await changeCase(server, createReply, { caseId: filed.caseId, as: server.operators.dpupr, body: replyBody(filed.complaintId, { text: 'Tambal kenari.' }) });
  return filed;
}

test('gives who may answer a number that WhatsApp’s links take, and words with neither content nor code', async () => {
  const { caseId, complaintNumber, trackingCode } = await fileAnswered();
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
  const { text, ...whatsapp } = body.complaints[0].whatsapp;
  assert.deepEqual(whatsapp, { number: '6281200000000', problem: null, openings: [] });
  for (const part of [server.city.name, complaintNumber, 'Ada jawaban', `${ownOrigin}/lacak`]) assert.ok(text.includes(part), part);
  for (const secret of [trackingCode, 'kenari', 'pasar', 'Siti', 'DPUPR', '0812']) assert.ok(!text.includes(secret), secret);
});

test('writes in the language of the complaint, in Indonesian where it is one that we don’t speak', async () => {
  for (const [language, words] of [
    ['jv', 'Wonten wangsulan'],
    ['su', 'Aya waleran'],
    ['en', 'There is an answer'],
    ['ban', 'Ada jawaban'],
  ] as const) {
    const { caseId } = await fileAnswered({ language });
    const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
    assert.ok(body.complaints[0].whatsapp.text.includes(words), language);
  }
});

test('notes who and when in the chain, without words and without the number, and shows the citizen nothing', async () => {
  const { caseId, complaintId, trackingCode } = await fileAnswered();
  const before = await server.call(openTracking, { body: { trackingCode } });
  const { status, body } = await server.call(recordNotice, { params: { caseId }, as: server.operators.dpupr, body: { complaintId } });
  assert.equal(status, 201);
  const last = body.timeline.at(-1);
  assert.deepEqual([last.kind, last.text, last.actor.unit.unitId, last.at], ['whatsapp-opened', null, 'dpupr', server.now().toISOString()]);
  assert.deepEqual(body.complaints[0].whatsapp.openings, [{ at: last.at, by: last.actor.name }]);
  const events = await findEvents(server.database, caseId);
  assert.equal(findBrokenEvent(events), null);
  assert.ok(!/0812|62812|kenari|wa\.me/.test(JSON.stringify(events)));
  const tracked = await server.call(openTracking, { body: { trackingCode } });
  assert.deepEqual(tracked.body.case.steps, before.body.case.steps);
});

test('a repeated key notes it once, and it needs no version: what a colleague changed meanwhile takes nothing away', async () => {
  const { caseId, complaintId } = await fileAnswered();
  const call = { params: { caseId }, as: server.operators.dpupr, body: { complaintId }, idempotencyKey: randomUUID() };
  await server.call(recordNotice, call);
  await changeCase(server, createReply, { caseId, as: server.operators.coordinator, body: replyBody(complaintId) });
  assert.equal((await server.call(recordNotice, call)).body.complaints[0].whatsapp.openings.length, 1);
  const { body } = await server.call(recordNotice, { ...call, as: server.operators.coordinator, idempotencyKey: randomUUID() });
  assert.equal(body.complaints[0].whatsapp.openings.length, 2);
});
