import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockUnits } from '@kotak-aduan/api-client/schemas';
import fc from 'fast-check';
import { dueDate, type Stop } from './due-at.ts';
import { nationalHolidays } from './national-holidays.ts';
import { createWorkCalendar, type WorkCalendar } from './work-calendar.ts';

const hourMs = 3_600_000;
const day = { from: '08:00', to: '16:00' };
const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: { from: '07:30', to: '11:00' } };
const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2031-06-30'), noInvalidDate: true });
/** None of them has summer time, so that the hours hold for every day. */
const zones = fc.constantFrom({ timeZone: 'Asia/Jakarta', hours: 7 }, { timeZone: 'Asia/Makassar', hours: 8 }, { timeZone: 'Asia/Jayapura', hours: 9 });
const calendars = fc.record({ zone: zones, openingHours: fc.constantFrom(undefined, week) }).map(({ zone, openingHours }) => ({
  hours: zone.hours,
  calendar: createWorkCalendar({ timeZone: zone.timeZone, calendar: { openingHours } }, nationalHolidays),
}));
const units = fc.constantFrom(...clockUnits);
const amounts = fc.integer({ min: 1, max: 60 });
const stopLists = fc.array(
  fc.tuple(moments, fc.integer({ min: 1, max: 400 })).map(([from, hours]): Stop => ({
    from: from.toISOString(),
    until: new Date(from.getTime() + hours * hourMs).toISOString(),
    reason: 'wrong-agency',
  })),
  { maxLength: 4 },
);

const startedAt = (moment: Date): string => moment.toISOString();
const localOf = (at: string, hours: number): Date => new Date(Date.parse(at) + hours * hourMs);

function whenDue(moment: string, amount: number, unit: (typeof clockUnits)[number], calendar: WorkCalendar, stops: readonly Stop[]): string {
  const found = dueDate({ startedAt: moment, amount, unit, calendar, stops });
  assert.ok(found);
  return found.dueAt;
}

test('more is due later, and always after the start', () => {
  fc.assert(
    fc.property(moments, calendars, units, amounts, stopLists, (moment, { calendar }, unit, amount, stops) => {
      const due = whenDue(startedAt(moment), amount, unit, calendar, stops);
      assert.ok(due > startedAt(moment));
      assert.ok(whenDue(startedAt(moment), amount + 1, unit, calendar, stops) > due);
    }),
    { numRuns: 400 },
  );
});

test('whoever starts later is never due earlier, and a stop never brings a date forward', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 500 }), calendars, units, amounts, stopLists, (moment, later, { calendar }, unit, amount, stops) => {
      const due = whenDue(startedAt(moment), amount, unit, calendar, stops);
      assert.ok(whenDue(startedAt(new Date(moment.getTime() + later * hourMs)), amount, unit, calendar, stops) >= due);
      assert.ok(whenDue(startedAt(moment), amount, unit, calendar, []) <= due);
    }),
    { numRuns: 400 },
  );
});

test('nothing that counts work is due on a day off, outside the hours, or while the clock stands still', () => {
  fc.assert(
    fc.property(
      moments,
      calendars,
      fc.constantFrom('working-days', 'working-hours'),
      amounts,
      stopLists,
      (moment, { calendar, hours }, unit, amount, stops) => {
        const due = whenDue(startedAt(moment), amount, unit, calendar, stops);
        // A last moment at 24:00 belongs to the day that ends.
        const local = new Date(localOf(due, hours).getTime() - 1);
        const open = calendar.hours(local.getUTCDay());
        assert.equal(calendar.holiday(local.toISOString().slice(0, 10)), null);
        assert.ok(open);
        const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
        assert.ok(minute >= open.from && minute < open.to);
        if (unit === 'working-days') for (const { from, until } of stops) assert.ok(due < from || until === null || due >= until);
      },
    ),
    { numRuns: 400 },
  );
});

test('adds up: what is due after some and then some more is due after both', () => {
  fc.assert(
    fc.property(moments, calendars, units, amounts, amounts, stopLists, (moment, { calendar }, unit, some, more, stops) => {
      const first = whenDue(startedAt(moment), some, unit, calendar, stops);
      assert.equal(whenDue(first, more, unit, calendar, stops), whenDue(startedAt(moment), some + more, unit, calendar, stops));
    }),
    { numRuns: 400 },
  );
});
