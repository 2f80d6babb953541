import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { createCityDirectory } from '../services/city-directory.ts';
import { disputeBody, fileResolved, openCode, resolve } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { closeResolved } from './close-resolved.ts';

const start = new Date('2026-11-23T02:00:00.000Z');
/** Ten working days after that Monday, at the end of the day in Jakarta. */
const lastMoment = new Date('2026-12-07T16:59:59.999Z');
const firstMomentAfter = new Date('2026-12-07T17:00:00.000Z');

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function closeAt(moment: Date): Promise<number> {
  server.setNow(moment);
  return closeResolved({ database: server.database, directory: createCityDirectory(server.city), now: () => server.now() });
}

test('closes what nobody disputed when the working days are over, once, with an entry of its own', async () => {
  const filed = await fileResolved(server);
  const { caseId, trackingCode } = filed;
  assert.equal(await closeAt(lastMoment), 0);
  assert.equal(await closeAt(firstMomentAfter), 1);
  assert.equal(await closeAt(firstMomentAfter), 0);
  const events = await findEvents(server.database, caseId);
  const last = events.at(-1);
  assert.deepEqual([last?.kind, last?.actor_kind, last?.state], ['closed', 'system', 'closed']);
  assert.equal(findBrokenEvent(events), null);
  const row = await server.database.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();
  assert.deepEqual([row.version, row.due_at], [events.length, null]);
  const { body } = await server.call(openTracking, { body: { trackingCode } });
  assert.deepEqual([body.case.state, body.case.canDispute, body.case.canConfirm, body.case.canRate], ['closed', false, false, true]);
  server.setNow(start);
});

test('two at once close a case once', async () => {
  const { caseId } = await fileResolved(server);
  server.setNow(firstMomentAfter);
  const run = (): Promise<number> => closeResolved({ database: server.database, directory: createCityDirectory(server.city), now: () => server.now() });
  const counts = await Promise.all([run(), run()]);
  assert.equal(counts[0] + counts[1], 1);
  assert.equal((await findEvents(server.database, caseId)).filter(({ kind }) => kind === 'closed').length, 1);
  server.setNow(start);
});

test('counts anew from the last result of a case that was disputed, and leaves what is at work alone', async () => {
  const disputed = await fileResolved(server);
  const again = await fileResolved(server);
  for (const { token, resolvedAt } of [disputed, again]) await server.call(disputeResolution, { as: { token }, body: disputeBody(resolvedAt) });
  server.setNow(new Date('2026-12-04T02:00:00.000Z'));
  await resolve(server, again.caseId);
  assert.equal(await closeAt(firstMomentAfter), 0);
  assert.equal(await closeAt(new Date('2026-12-18T17:00:00.000Z')), 1);
  const { body } = await server.call(openTracking, { body: { trackingCode: disputed.trackingCode } });
  assert.equal(body.case.state, 'in-progress');
  assert.ok((await openCode(server, again.trackingCode)).token !== '');
  server.setNow(start);
});
