import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseState, Clocks } from '@kotak-aduan/api-client/schemas';
import { testCity } from '../testing/test-city.ts';
import { dueAsFiled, nextDue, promisedDue, type ClockedCase } from './case-clock.ts';
import type { ClockEvent } from './case-stops.ts';
import { createCityDirectory } from './city-directory.ts';

const hours = { unit: 'calendar-hours', verify: 4, firstReply: 24, resolve: 48, closeAfterWorkingDays: 10, source: 'test' } satisfies Clocks;
const days = {
  ...hours,
  unit: 'working-days',
  verify: 3,
  firstReply: 5,
  resolve: 14,
  byKind: { 'information-request': { resolve: 5 }, 'about-official': { resolve: 60 } },
} satisfies Clocks;
const inCity = (clocks: Clocks): ReturnType<typeof createCityDirectory> => createCityDirectory({ ...testCity, clocks });

const receivedAt = '2026-11-23T01:00:00.000Z';
const event = (kind: string, at: string, state: CaseState, unitId = 'dpupr'): ClockEvent => ({ kind, at, state, lead_unit_id: unitId });
function clocked(state: CaseState, changes: Partial<Omit<ClockedCase, 'row'>> & { row?: Partial<ClockedCase['row']> } = {}): ClockedCase {
  const row: ClockedCase['row'] = { state, kind: 'complaint', is_about_official: 0, received_at: receivedAt, ...changes.row };
  return { events: [], hasReply: false, ...changes, row };
}

test('the desk first has to verify, then to answer, then to settle; the citizen is promised the answer, then the result', () => {
  const directory = inCity(hours);
  const stepOf = (given: ClockedCase): unknown => [nextDue(given, directory)?.step, nextDue(given, directory)?.dueAt, promisedDue(given, directory)?.dueAt];
  assert.deepEqual(stepOf(clocked('received')), ['verify', '2026-11-23T05:00:00.000Z', '2026-11-24T01:00:00.000Z']);
  assert.deepEqual(stepOf(clocked('in-progress')), ['firstReply', '2026-11-24T01:00:00.000Z', '2026-11-24T01:00:00.000Z']);
  assert.deepEqual(stepOf(clocked('in-progress', { hasReply: true })), ['resolve', '2026-11-25T01:00:00.000Z', '2026-11-25T01:00:00.000Z']);
});

test('no clock runs while the citizen is asked for more, nor when the work is done', () => {
  for (const state of ['needs-info', 'resolved', 'closed', 'rejected', 'archived'] as const) {
    assert.deepEqual([nextDue(clocked(state), inCity(hours)), promisedDue(clocked(state), inCity(hours))], [null, null]);
  }
});

test('each kind has the time that the city’s file gives it, and about an official goes before the kind', () => {
  const resolveOf = (row: Partial<ClockedCase['row']>): unknown => nextDue(clocked('in-progress', { row, hasReply: true }), inCity(days))?.amount;
  assert.deepEqual([resolveOf({}), resolveOf({ kind: 'information-request' }), resolveOf({ kind: 'information-request', is_about_official: 1 })], [14, 5, 60]);
});

test('the time in which it waited for the citizen is taken out, and told', () => {
  const events = [
    event('received', receivedAt, 'received'),
    event('info-asked', '2026-11-23T02:00:00.000Z', 'needs-info'),
    event('noted', '2026-11-23T05:00:00.000Z', 'needs-info'),
    event('citizen-replied', '2026-11-23T12:00:00.000Z', 'in-progress'),
  ];
  const due = nextDue(clocked('in-progress', { events }), inCity(hours));
  assert.equal(due?.dueAt, '2026-11-24T11:00:00.000Z');
  assert.deepEqual(due.stops, [{ from: '2026-11-23T02:00:00.000Z', until: '2026-11-23T12:00:00.000Z', reason: 'waiting-for-citizen' }]);
});

test('the time at an agency that handed it back isn’t charged to the one that gets it next', () => {
  const events = [
    event('received', receivedAt, 'received', 'diskominfo'),
    event('forwarded', '2026-11-23T03:00:00.000Z', 'in-progress', 'dlh'),
    event('handed-back', '2026-11-23T09:00:00.000Z', 'in-progress', 'diskominfo'),
    event('forwarded', '2026-11-23T10:00:00.000Z', 'in-progress', 'dpupr'),
  ];
  const due = nextDue(clocked('in-progress', { events }), inCity(hours));
  assert.equal(due?.dueAt, '2026-11-24T07:00:00.000Z');
  assert.deepEqual(due.stops, [{ from: '2026-11-23T03:00:00.000Z', until: '2026-11-23T09:00:00.000Z', reason: 'wrong-agency' }]);
});

test('a dispute counts from itself, and what stopped the clock before is past', () => {
  const events = [
    event('received', receivedAt, 'received'),
    event('info-asked', '2026-11-23T02:00:00.000Z', 'needs-info'),
    event('resolved', '2026-11-24T02:00:00.000Z', 'resolved'),
    event('disputed', '2026-11-25T02:00:00.000Z', 'in-progress'),
  ];
  const due = nextDue(clocked('in-progress', { events, row: { reopened_at: '2026-11-25T02:00:00.000Z' } }), inCity(hours));
  assert.deepEqual([due?.dueAt, due?.stops], ['2026-11-26T02:00:00.000Z', []]);
});

test('says which national holidays it skipped, and that the offices rest at the year’s end', () => {
  const due = nextDue(clocked('in-progress', { row: { received_at: '2026-12-23T02:00:00.000Z' } }), inCity(days));
  assert.equal(due?.dueAt, '2027-01-04T16:59:59.999Z');
  assert.deepEqual(
    due.holidays.map(({ date }) => date),
    ['2026-12-24', '2026-12-25', '2027-01-01'],
  );
});

test('a receipt says the first answer', () => {
  assert.equal(dueAsFiled({ kind: 'complaint', receivedAt, isAboutOfficial: false }, inCity(hours)), '2026-11-24T01:00:00.000Z');
});
