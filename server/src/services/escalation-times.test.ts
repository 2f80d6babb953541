import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCity } from '../testing/test-city.ts';
import { escalationTimes } from './escalation-times.ts';
import { createWorkCalendar } from './work-calendar.ts';

const calendar = createWorkCalendar(
  { timeZone: 'Asia/Makassar' },
  new Map([
    ['2026-12-24', 'Cuti bersama'],
    ['2026-12-25', 'Natal'],
  ]),
);
const clocks = {
  ...testCity.clocks,
  escalate: [
    { to: 'unit', after: 0, unit: 'working-days' },
    { to: 'coordinator', after: 1, unit: 'working-days' },
    { to: 'city', after: 72, unit: 'calendar-hours' },
  ],
} satisfies typeof testCity.clocks;
/** The end of Wednesday 23 December 2026 in Makassar; then Christmas, with its day of cuti bersama, and a weekend. */
const dueAt = '2026-12-23T15:59:59.999Z';

test('goes up to each after the city’s own time, over holidays where working days are meant', () => {
  assert.deepEqual(escalationTimes({ dueAt, escalatedTo: null, isAboutOfficial: false }, clocks, calendar), [
    { to: 'unit', at: dueAt },
    { to: 'coordinator', at: '2026-12-28T15:59:59.999Z' },
    { to: 'city', at: '2026-12-26T15:59:59.999Z' },
  ]);
});

test('goes on from where it has gone up to', () => {
  const left = escalationTimes({ dueAt, escalatedTo: 'coordinator', isAboutOfficial: false }, clocks, calendar);
  assert.deepEqual(
    left.map(({ to }) => to),
    ['city'],
  );
  assert.deepEqual(escalationTimes({ dueAt, escalatedTo: 'city', isAboutOfficial: false }, clocks, calendar), []);
});

test('leaves the coordinator out of what is about an official', () => {
  const left = escalationTimes({ dueAt, escalatedTo: 'unit', isAboutOfficial: true }, clocks, calendar);
  assert.deepEqual(
    left.map(({ to }) => to),
    ['city'],
  );
});

test('goes up to nobody where the city names nobody', () => {
  assert.deepEqual(escalationTimes({ dueAt, escalatedTo: null, isAboutOfficial: false }, testCity.clocks, calendar), []);
});
