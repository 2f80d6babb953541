import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import type { City } from '@kotak-aduan/api-client/schemas';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { createCityDirectory } from '../services/city-directory.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, replyBody } from '../testing/desk-steps.ts';
import { testCity } from '../testing/test-city.ts';
import { escalateLate } from './escalate-late.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const steps = [
  { to: 'unit', after: 0, unit: 'calendar-hours' },
  { to: 'coordinator', after: 1, unit: 'working-days' },
  { to: 'city', after: 3, unit: 'working-days' },
] as const;
const city: City = { ...testCity, clocks: { ...testCity.clocks, escalate: [...steps] } };
/** A Monday, 09.00 in Jakarta. To be checked within 12 hours. */
const start = new Date('2026-11-23T02:00:00.000Z');
const late = new Date('2026-11-23T14:00:00.001Z');
const aDayLater = new Date('2026-11-24T17:00:00.000Z');
const threeDaysLater = new Date('2026-11-26T17:00:00.000Z');

async function goUpAt(moment: Date): Promise<number> {
  server.setNow(moment);
  return escalateLate({ database: server.database, directory: createCityDirectory(city), now: () => server.now() });
}

async function upOf(caseId: string): Promise<unknown[]> {
  const events = await findEvents(server.database, caseId);
  assert.equal(findBrokenEvent(events), null);
  return events.filter(({ kind }) => kind.startsWith('escalated')).map(({ kind, to_unit_id, actor_kind }) => [kind, to_unit_id, actor_kind]);
}

test('goes up to one after the other, each in its own time and once, whatever runs it again', async () => {
  server.setNow(start);
  const { caseId, trackingCode } = await server.fileComplaint();
  assert.equal(await goUpAt(new Date('2026-11-23T13:59:59.000Z')), 0);
  assert.deepEqual([await goUpAt(late), await goUpAt(late)], [1, 0]);
  const both = await Promise.all([goUpAt(aDayLater), goUpAt(aDayLater)]);
  assert.equal(both[0] + both[1], 1);
  assert.equal(await goUpAt(threeDaysLater), 1);
  assert.deepEqual(await upOf(caseId), [
    ['escalated-to-unit', 'dpupr', 'system'],
    ['escalated-to-coordinator', 'diskominfo', 'system'],
    ['escalated-to-city', 'kota', 'system'],
  ]);
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
  assert.deepEqual([body.escalatedTo, body.version, body.isOverdue], ['city', 1, true]);
  const told = await server.call(openTracking, { body: { trackingCode } });
  assert.deepEqual(
    told.body.case.steps.map((step: { kind?: string; detail?: string }) => step.detail ?? step.kind),
    ['received', 'escalated-to-unit', 'escalated-to-coordinator', 'escalated-to-city'],
  );
});

test('after a long stop of the server each step stands in the timeline, in order', async () => {
  server.setNow(start);
  const { caseId } = await server.fileComplaint();
  await goUpAt(threeDaysLater);
  assert.equal((await upOf(caseId)).length, 3);
});

test('comes down with an answer that is in time for the result, and goes up anew when that is late', async () => {
  server.setNow(start);
  const { caseId, complaintId } = await server.fileComplaint();
  await goUpAt(late);
  const { body } = await changeCase(server, createReply, { caseId, as: server.operators.dpupr, body: replyBody(complaintId) });
  assert.deepEqual([body.escalatedTo, body.isOverdue, body.due.step], [null, false, 'resolve']);
  await goUpAt(new Date('2026-11-25T02:00:00.001Z'));
  assert.equal((await upOf(caseId)).length, 2);
});

test('what is about an official goes past the coordinator, and stays out of the reported unit’s sight', async () => {
  server.setNow(start);
  const { caseId } = await server.fileComplaint({ agencyId: null, categoryId: 'pungli', respondentUnitId: 'dpupr' });
  await goUpAt(threeDaysLater);
  assert.deepEqual(await upOf(caseId), [
    ['escalated-to-unit', 'inspektorat', 'system'],
    ['escalated-to-city', 'kota', 'system'],
  ]);
  const { error } = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
  assert.equal(error?.code, 'not-found');
});

test('walks on where more are late than fit one batch, and touches nothing that is done', async () => {
  server.setNow(start);
  const filed = [await server.fileComplaint(), await server.fileComplaint()];
  await server.database
    .updateTable('cases')
    .set({ state: 'closed', due_at: null })
    .where('case_id', '=', filed[0]?.caseId ?? '')
    .execute();
  await goUpAt(late);
  const rows = await server.database.selectFrom('cases').select(['case_id', 'escalated_to']).execute();
  const reached = new Map(rows.map((row) => [row.case_id, row.escalated_to]));
  assert.deepEqual(
    filed.map(({ caseId }) => reached.get(caseId)),
    [null, 'unit'],
  );
});
