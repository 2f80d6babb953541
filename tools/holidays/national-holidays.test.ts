// The file that the server reads is what the library and the decrees say now.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { holidaySourceSchema, nationalHolidays } from './national-holidays.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const source = holidaySourceSchema.parse(read('indonesia.json'));

test('server/holidays/indonesia.json is current: npm run make:holidays', () => {
  assert.deepEqual(read('../../server/holidays/indonesia.json'), nationalHolidays(source));
});

test('what the library gives for 2026 lacks every day of cuti bersama, and has the first day of Idul Fitri a day early', () => {
  const computed = nationalHolidays({ ...source, names: {}, decrees: {} })['2026']?.days ?? {};
  const decreed = nationalHolidays(source)['2026']?.days ?? {};
  const lacking = Object.keys(decreed).filter((date) => computed[date] === undefined);
  assert.deepEqual(
    lacking,
    ['02-16', '03-18', '03-22', '03-23', '03-24', '04-05', '05-15', '05-28', '12-24'].map((day) => `2026-${day}`),
  );
  assert.equal(computed['2026-03-20'], 'Hari Raya Idul Fitri');
  assert.equal(decreed['2026-03-20'], 'Cuti bersama Idul Fitri');
});

test('its name for Isra Mikraj, which is that of Maulid, is put right', () => {
  assert.equal(nationalHolidays({ ...source, names: {} })['2026']?.days['2026-01-16'], 'Maulid Nabi Muhammad');
  assert.equal(nationalHolidays(source)['2026']?.days['2026-01-16'], 'Isra Mikraj Nabi Muhammad');
});
