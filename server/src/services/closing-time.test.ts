import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastDayAfter } from './closing-time.ts';

const clocks = { unit: 'calendar-hours', verify: 24, firstReply: 24, resolve: 48, closeAfterWorkingDays: 10, source: 'angka uji' } as const;

test('counts Monday to Friday from the day after, to the end of the last day in the city’s own zone', () => {
  // A Friday in Surakarta; two weekends later it is Friday again.
  assert.equal(lastDayAfter('2026-11-20T03:00:00.000Z', { clocks, timeZone: 'Asia/Jakarta' }), '2026-12-04T16:59:59.999Z');
  // The same moment two zones further east, where the day ends two hours earlier.
  assert.equal(lastDayAfter('2026-11-20T03:00:00.000Z', { clocks, timeZone: 'Asia/Jayapura' }), '2026-12-04T14:59:59.999Z');
});

test('counts with the local day: late on Friday in UTC it is Saturday there', () => {
  assert.equal(lastDayAfter('2026-11-20T18:00:00.000Z', { clocks, timeZone: 'Asia/Jakarta' }), '2026-12-04T16:59:59.999Z');
});

test('takes the number of days from the city', () => {
  assert.equal(
    lastDayAfter('2026-11-23T02:00:00.000Z', { clocks: { ...clocks, closeAfterWorkingDays: 3 }, timeZone: 'Asia/Jakarta' }),
    '2026-11-26T16:59:59.999Z',
  );
});
