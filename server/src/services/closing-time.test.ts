import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCity } from '../testing/test-city.ts';
import { createCityDirectory } from './city-directory.ts';
import { lastDayAfter } from './closing-time.ts';

const inZone = (timeZone: string, closeAfterWorkingDays = 10): ReturnType<typeof createCityDirectory> =>
  createCityDirectory({ ...testCity, timeZone, clocks: { ...testCity.clocks, closeAfterWorkingDays } });

test('counts Monday to Friday from the day after, to the end of the last day in the city’s own zone', () => {
  // A Friday in Surakarta; two weekends later it is Friday again.
  assert.equal(lastDayAfter('2026-11-20T03:00:00.000Z', inZone('Asia/Jakarta')), '2026-12-04T16:59:59.999Z');
  // The same moment two zones further east, where the day ends two hours earlier.
  assert.equal(lastDayAfter('2026-11-20T03:00:00.000Z', inZone('Asia/Jayapura')), '2026-12-04T14:59:59.999Z');
});

test('counts with the local day: late on Friday in UTC it is Saturday there', () => {
  assert.equal(lastDayAfter('2026-11-20T18:00:00.000Z', inZone('Asia/Jakarta')), '2026-12-04T16:59:59.999Z');
});

test('takes the number of days from the city', () => {
  assert.equal(lastDayAfter('2026-11-23T02:00:00.000Z', inZone('Asia/Jakarta', 3)), '2026-11-26T16:59:59.999Z');
});

test('leaves out Christmas, its day of cuti bersama, New Year and Isra Mikraj', () => {
  // A Friday; until then two days of Christmas, New Year and Isra Mikraj (5 January, as computed) are off.
  assert.equal(lastDayAfter('2026-12-18T03:00:00.000Z', inZone('Asia/Makassar')), '2027-01-07T15:59:59.999Z');
});
