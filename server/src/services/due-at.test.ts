import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dueAt } from './due-at.ts';

const workingDays = (receivedAt: string, amount: number, timeZone: string, holidays?: ReadonlySet<string>): string =>
  dueAt({ receivedAt, amount, clockUnit: 'working-days', timeZone, ...(holidays ? { holidays } : {}) });

test('adds calendar hours across a weekend and a year end', () => {
  assert.equal(
    dueAt({ receivedAt: '2026-12-31T20:00:00.000Z', amount: 24, clockUnit: 'calendar-hours', timeZone: 'Asia/Jakarta' }),
    '2027-01-01T20:00:00.000Z',
  );
});

test('ends a working day with the last moment of the city’s own day', () => {
  // Monday 23 November 2026, 09:00 in Jakarta; one working day later is Tuesday.
  assert.equal(workingDays('2026-11-23T02:00:00.000Z', 1, 'Asia/Jakarta'), '2026-11-24T16:59:59.999Z');
  assert.equal(workingDays('2026-11-23T02:00:00.000Z', 1, 'Asia/Makassar'), '2026-11-24T15:59:59.999Z');
  assert.equal(workingDays('2026-11-23T02:00:00.000Z', 1, 'Asia/Jayapura'), '2026-11-24T14:59:59.999Z');
});

test('counts from the local day of receipt, which differs between zones', () => {
  // 16:30 UTC on Monday: still Monday 23:30 in Jakarta, already Tuesday 01:30 in Jayapura.
  assert.equal(workingDays('2026-11-23T16:30:00.000Z', 1, 'Asia/Jakarta'), '2026-11-24T16:59:59.999Z');
  assert.equal(workingDays('2026-11-23T16:30:00.000Z', 1, 'Asia/Jayapura'), '2026-11-25T14:59:59.999Z');
});

test('skips the weekend, whichever day of it the complaint came', () => {
  for (const receivedAt of ['2026-11-20T03:00:00.000Z', '2026-11-21T03:00:00.000Z', '2026-11-22T03:00:00.000Z']) {
    assert.equal(workingDays(receivedAt, 1, 'Asia/Jakarta'), '2026-11-23T16:59:59.999Z');
  }
});

test('skips holidays given as local dates, over a year end', () => {
  const holidays = new Set(['2026-12-31', '2027-01-01']);
  // Wednesday 30 December; Thursday and Friday are off, then a weekend: the first working day is Monday 4 January.
  assert.equal(workingDays('2026-12-30T05:00:00.000Z', 1, 'Asia/Jakarta', holidays), '2027-01-04T16:59:59.999Z');
});

test('reads a part of a working day as a whole one', () => {
  assert.equal(workingDays('2026-11-23T02:00:00.000Z', 0.5, 'Asia/Jakarta'), workingDays('2026-11-23T02:00:00.000Z', 1, 'Asia/Jakarta'));
});

test('is always later than receipt, never on a weekend, and never earlier for more days', () => {
  const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  const zones = fc.constantFrom({ name: 'Asia/Jakarta', hours: 7 }, { name: 'Asia/Makassar', hours: 8 }, { name: 'Asia/Jayapura', hours: 9 });
  fc.assert(
    fc.property(moments, zones, fc.integer({ min: 1, max: 60 }), (moment, zone, days) => {
      const due = new Date(workingDays(moment.toISOString(), days, zone.name));
      const local = new Date(due.getTime() + zone.hours * 3_600_000);
      assert.ok(due > moment);
      assert.ok(local.getUTCDay() !== 0 && local.getUTCDay() !== 6);
      assert.equal(local.toISOString().slice(11), '23:59:59.999Z');
      assert.ok(new Date(workingDays(moment.toISOString(), days + 1, zone.name)) > due);
    }),
    { numRuns: 300 },
  );
});
