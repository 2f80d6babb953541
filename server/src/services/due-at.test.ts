import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClockUnit, WorkCalendarSettings } from '@kotak-aduan/api-client/schemas';
import { dueDate, type Stop } from './due-at.ts';
import { createWorkCalendar } from './work-calendar.ts';

interface Given {
  readonly amount: number;
  readonly unit?: ClockUnit;
  readonly zone?: string;
  readonly national?: Readonly<Record<string, string>>;
  readonly calendar?: WorkCalendarSettings;
  readonly stops?: readonly (readonly [string, string | null])[];
}

function due(startedAt: string, { amount, unit = 'working-days', zone = 'Asia/Jakarta', national = {}, calendar, stops = [] }: Given): string | null {
  const workCalendar = createWorkCalendar({ timeZone: zone, calendar }, new Map(Object.entries(national)));
  const stopped = stops.map(([from, until]): Stop => ({ from, until, reason: 'waiting-for-citizen' }));
  return dueDate({ startedAt, amount, unit, calendar: workCalendar, stops: stopped })?.dueAt ?? null;
}

test('adds calendar hours across a weekend and a year end', () => {
  assert.equal(due('2026-12-31T20:00:00.000Z', { amount: 24, unit: 'calendar-hours' }), '2027-01-01T20:00:00.000Z');
});

test('ends a working day with the last moment of the city’s own day', () => {
  // Monday 23 November 2026, 09:00 in Jakarta; one working day later is Tuesday.
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 1 }), '2026-11-24T16:59:59.999Z');
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 1, zone: 'Asia/Makassar' }), '2026-11-24T15:59:59.999Z');
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 1, zone: 'Asia/Jayapura' }), '2026-11-24T14:59:59.999Z');
});

test('counts from the local day of receipt, which differs between zones', () => {
  // 16:30 UTC on Monday: still Monday 23:30 in Jakarta, already Tuesday in Makassar and Jayapura.
  assert.equal(due('2026-11-23T16:30:00.000Z', { amount: 1 }), '2026-11-24T16:59:59.999Z');
  assert.equal(due('2026-11-23T16:30:00.000Z', { amount: 1, zone: 'Asia/Makassar' }), '2026-11-25T15:59:59.999Z');
  assert.equal(due('2026-11-23T16:30:00.000Z', { amount: 1, zone: 'Asia/Jayapura' }), '2026-11-25T14:59:59.999Z');
});

test('skips the weekend, whichever day of it the complaint came', () => {
  for (const startedAt of ['2026-11-20T03:00:00.000Z', '2026-11-21T03:00:00.000Z', '2026-11-22T03:00:00.000Z']) {
    assert.equal(due(startedAt, { amount: 1 }), '2026-11-23T16:59:59.999Z');
  }
});

test('skips holidays over a year end, in each of the country’s zones on its own day', () => {
  const national = { '2026-12-31': 'Cuti', '2027-01-01': 'Tahun Baru' };
  // Wednesday 30 December; Thursday and Friday are off, then a weekend: the first working day is Monday 4 January.
  assert.equal(due('2026-12-30T05:00:00.000Z', { amount: 1, national }), '2027-01-04T16:59:59.999Z');
  assert.equal(due('2026-12-30T05:00:00.000Z', { amount: 1, national, zone: 'Asia/Makassar' }), '2027-01-04T15:59:59.999Z');
  assert.equal(due('2026-12-30T05:00:00.000Z', { amount: 1, national, zone: 'Asia/Jayapura' }), '2027-01-04T14:59:59.999Z');
});

test('names the days off that it skipped, and no other', () => {
  const national = { '2026-08-15': 'Sabtu', '2026-08-17': 'Hari Kemerdekaan', '2026-08-20': 'Sesudahnya' };
  const calendar = createWorkCalendar({ timeZone: 'Asia/Jakarta' }, new Map(Object.entries(national)));
  // Thursday 13 August: Friday, Tuesday and Wednesday count.
  const found = dueDate({ startedAt: '2026-08-13T02:00:00.000Z', amount: 3, unit: 'working-days', calendar });
  assert.deepEqual(found, { dueAt: '2026-08-19T16:59:59.999Z', holidays: [{ date: '2026-08-17', name: 'Hari Kemerdekaan' }] });
});

test('lets the city add a day off and take one away', () => {
  const national = { '2026-11-24': 'Kiraan' };
  const calendar = { holidays: [{ date: '2026-11-25', name: 'Hari jadi kota' }], workingDays: ['2026-11-24'] };
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 1, national, calendar }), '2026-11-24T16:59:59.999Z');
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 2, national, calendar }), '2026-11-26T16:59:59.999Z');
});

test('ends a working day as the offices close where the city has hours, and works on the days that it names', () => {
  const calendar: WorkCalendarSettings = {
    openingHours: { friday: { from: '08:00', to: '11:00' }, saturday: { from: '08:00', to: '13:30' } },
  };
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 1, calendar }), '2026-11-27T04:00:00.000Z');
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 2, calendar }), '2026-11-28T06:30:00.000Z');
});

test('counts working hours while the offices are open, from the next opening where they are closed', () => {
  const day = { from: '08:00', to: '16:00' };
  const calendar: WorkCalendarSettings = { openingHours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: { from: '08:00', to: '11:00' } } };
  const hours = (startedAt: string, amount: number): string | null => due(startedAt, { amount, unit: 'working-hours', calendar });
  // Monday 15:00 in Jakarta: one hour today, three tomorrow.
  assert.equal(hours('2026-11-23T08:00:00.000Z', 4), '2026-11-24T04:00:00.000Z');
  // Friday after closing: two hours on Monday.
  assert.equal(hours('2026-11-27T10:00:00.000Z', 2), '2026-11-30T03:00:00.000Z');
});

test('counts every day where days of the calendar are meant', () => {
  assert.equal(due('2026-11-20T03:00:00.000Z', { amount: 2, unit: 'calendar-days', national: { '2026-11-21': 'Libur' } }), '2026-11-22T16:59:59.999Z');
});

test('takes out the hours during which the clock stood still', () => {
  const stops = [['2026-11-23T10:00:00.000Z', '2026-11-25T10:00:00.000Z']] as const;
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 24, unit: 'calendar-hours', stops }), '2026-11-26T02:00:00.000Z');
  // It stopped after what was due, or had gone on before the start.
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 4, unit: 'calendar-hours', stops }), '2026-11-23T06:00:00.000Z');
  assert.equal(due('2026-11-26T02:00:00.000Z', { amount: 4, unit: 'calendar-hours', stops }), '2026-11-26T06:00:00.000Z');
});

test('takes out the working days that ended while the clock stood still, and counts each of them once', () => {
  // Tuesday 10:00 to Thursday 09:00: Tuesday and Wednesday are given back. What lasts for some hours of a day takes none.
  const stops = [
    ['2026-11-24T03:00:00.000Z', '2026-11-25T03:00:00.000Z'],
    ['2026-11-24T09:00:00.000Z', '2026-11-26T02:00:00.000Z'],
    ['2026-11-26T03:00:00.000Z', '2026-11-26T08:00:00.000Z'],
  ] as const;
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 1, stops }), '2026-11-26T16:59:59.999Z');
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 2, stops }), '2026-11-27T16:59:59.999Z');
});

test('is never due while nobody knows when the clock goes on', () => {
  const stops = [['2026-11-24T03:00:00.000Z', null]] as const;
  const calendar: WorkCalendarSettings = { openingHours: { tuesday: { from: '08:00', to: '16:00' } } };
  for (const unit of ['calendar-hours', 'calendar-days', 'working-days', 'working-hours'] as const) {
    assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 200, unit, stops, calendar }), null, unit);
  }
});

test('reads a part of a working day as a whole one', () => {
  assert.equal(due('2026-11-23T02:00:00.000Z', { amount: 0.5 }), due('2026-11-23T02:00:00.000Z', { amount: 1 }));
});
