import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { complaintBody, createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('OUT-7: gives a receipt for exactly what was sent, with the server’s own time and the due date that follows from it', async () => {
  const sent = JSON.stringify(complaintBody());
  const { status, body } = await server.call(createComplaint, { body: sent });
  assert.equal(status, 201);
  assert.match(body.complaintNumber, /^2026-[0-9A-Z]{6}$/);
  assert.equal(body.payloadSha256, sha256(sent));
  assert.equal(body.unit.shortName, 'DPUPR');
  assert.equal(body.receivedAt, '2026-11-23T02:00:00.000Z');
  assert.equal(body.dueAt, '2026-11-24T02:00:00.000Z');
});

test('leaves the choice to the coordinator where nobody was chosen', async () => {
  const { body } = await server.call(createComplaint, { body: complaintBody({ agencyId: null, categoryId: null }) });
  assert.equal(body.unit.unitId, 'diskominfo');
});

test('sends what is about an official to the inspectorate, by category, by the named unit or because the person says so', async () => {
  const byCategory = await server.call(createComplaint, { body: complaintBody({ categoryId: 'pungli' }) });
  assert.equal(byCategory.body.unit.unitId, 'inspektorat');
  const byUnit = await server.call(createComplaint, { body: complaintBody({ respondentUnitId: 'dpupr' }) });
  assert.equal(byUnit.body.unit.unitId, 'inspektorat');
  const byWord = await server.call(createComplaint, { body: complaintBody({ isAboutOfficial: true }) });
  assert.equal(byWord.body.unit.unitId, 'inspektorat');
});

test('sends what is about the inspectorate to the coordinator', async () => {
  const { body } = await server.call(createComplaint, { body: complaintBody({ respondentUnitId: 'inspektorat' }) });
  assert.equal(body.unit.unitId, 'diskominfo');
});

test('gives the first answer again for the same key, and files nothing twice', async () => {
  const idempotencyKey = randomUUID();
  const body = complaintBody();
  const first = await server.call(createComplaint, { body, idempotencyKey });
  server.setNow(new Date('2026-11-23T05:00:00.000Z'));
  const second = await server.call(createComplaint, { body, idempotencyKey });
  assert.deepEqual(second.body, first.body);
  const rows = await server.database.selectFrom('complaints').selectAll().where('complaint_number', '=', first.body.complaintNumber).execute();
  assert.equal(rows.length, 1);
});

test('begins a chained timeline without a word of the complaint', async () => {
  const { caseId } = await server.fileComplaint({ text: 'kenari-di-dalam-teks' });
  const events = await findEvents(server.database, caseId);
  assert.equal(events.length, 1);
  assert.equal(findBrokenEvent(events), null);
  assert.ok(!JSON.stringify(events).includes('kenari'));
});
