import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownHolidays, nationalHolidays } from './national-holidays.ts';

const datesOf = (year: string): string[] => [...nationalHolidays.keys()].filter((date) => date.startsWith(year));

test('2026 is as the three ministers decreed it: seventeen days off and eight of cuti bersama', () => {
  const cutiBersama = ['02-16', '03-18', '03-20', '03-23', '03-24', '05-15', '05-28', '12-24'];
  const daysOff = ['01-01', '01-16', '02-17', '03-19', '03-21', '03-22', '04-03', '04-05', '05-01', '05-14', '05-27', '05-31', '06-01', '06-16', '08-17'];
  const all = [...cutiBersama, ...daysOff, '08-25', '12-25'].map((day) => `2026-${day}`).sort();
  assert.deepEqual(datesOf('2026').sort(), all);
  for (const [date, name] of nationalHolidays) {
    if (date.startsWith('2026')) assert.equal(name.startsWith('Cuti bersama'), cutiBersama.includes(date.slice(5)), `${date} ${name}`);
  }
  assert.equal(nationalHolidays.get('2026-01-16'), 'Isra Mikraj Nabi Muhammad');
});

test('2027 has the days that nobody needs to decree, and those of the moon as they are computed', () => {
  const sure = ['01-01', '02-06', '03-08', '03-26', '05-01', '05-06', '05-20', '06-01', '08-17', '12-25'];
  const ofTheMoon = ['01-05', '03-09', '03-10', '05-16', '06-06', '08-14'];
  assert.deepEqual(datesOf('2027').sort(), [...sure, ...ofTheMoon].map((day) => `2027-${day}`).sort());
});

test('says which years are decreed, which only computed, and which nobody knows', () => {
  assert.deepEqual([knownHolidays(2026), knownHolidays(2027), knownHolidays(2060)], ['decreed', 'computed', 'unknown']);
});
