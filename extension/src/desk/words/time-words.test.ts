import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../messages/en.ts';
import { id } from '../messages/id.ts';
import { createTimeWords, type TimeWords } from './time-words.ts';

/** 22 November 2026, 09.00 in Jakarta, 11.00 in Jayapura. */
const now = (): Date => new Date('2026-11-22T02:00:00.000Z');
const inJakarta = createTimeWords({ timeZone: 'Asia/Jakarta', language: 'id', messages: id, now });

const due = (words: TimeWords, dueAt: string | null, isOverdue = false): string => words.due({ dueAt, isOverdue });

test('says how long a case is overdue, in the unit that a person would use', () => {
  assert.equal(due(inJakarta, '2026-11-22T01:40:00.000Z', true), 'Lewat tenggat 20 menit');
  assert.equal(due(inJakarta, '2026-11-21T23:30:00.000Z', true), 'Lewat tenggat 2 jam');
  assert.equal(due(inJakarta, '2026-11-20T03:00:00.000Z', true), 'Lewat tenggat 47 jam');
  assert.equal(due(inJakarta, '2026-11-19T02:00:00.000Z', true), 'Lewat tenggat 3 hari');
});

test('says when a case is due, by the calendar of the city', () => {
  assert.equal(due(inJakarta, '2026-11-22T02:20:00.000Z'), 'Jatuh tempo 20 menit lagi');
  assert.equal(due(inJakarta, '2026-11-22T09:00:00.000Z'), 'Jatuh tempo hari ini 16.00');
  assert.equal(due(inJakarta, '2026-11-22T17:30:00.000Z'), 'Jatuh tempo besok 00.30');
  assert.equal(due(inJakarta, '2026-11-25T03:00:00.000Z'), 'Jatuh tempo Rab, 25 Nov 10.00');
  assert.equal(due(inJakarta, null), 'Tanpa tenggat');
});

test('takes today and tomorrow from the city’s zone, not from the device’s', () => {
  const inJayapura = createTimeWords({ timeZone: 'Asia/Jayapura', language: 'id', messages: id, now });
  assert.equal(due(inJayapura, '2026-11-22T15:30:00.000Z'), 'Jatuh tempo besok 00.30');
  assert.equal(due(inJakarta, '2026-11-22T15:30:00.000Z'), 'Jatuh tempo hari ini 22.30');
});

test('crosses the end of a year', () => {
  const newYearsEve = createTimeWords({ timeZone: 'Asia/Jakarta', language: 'id', messages: id, now: () => new Date('2026-12-31T10:00:00.000Z') });
  assert.equal(due(newYearsEve, '2027-01-01T02:00:00.000Z'), 'Jatuh tempo besok 09.00');
});

test('names the zone where a time stands alone', () => {
  assert.equal(inJakarta.moment('2026-11-22T09:00:00.000Z'), '22 Nov 2026 16.00 WIB');
});

test('speaks English to those who chose it', () => {
  const inEnglish = createTimeWords({ timeZone: 'Asia/Jakarta', language: 'en', messages: en, now });
  assert.equal(due(inEnglish, '2026-11-22T09:00:00.000Z'), 'Due today 16:00');
});
