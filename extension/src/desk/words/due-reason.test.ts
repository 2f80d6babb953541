import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DueExplanation } from '@kotak-aduan/api-client/schemas';
import { en } from '../messages/en.ts';
import { id } from '../messages/id.ts';
import { dueReason } from './due-reason.ts';
import { createTimeWords } from './time-words.ts';

const due: DueExplanation = {
  dueAt: '2026-08-18T16:59:59.999Z',
  step: 'firstReply',
  amount: 3,
  unit: 'working-days',
  startedAt: '2026-08-12T02:00:00.000Z',
  holidays: [],
  stops: [],
};
const timeZone = 'Asia/Jakarta';
const now = (): Date => new Date('2026-08-12T03:00:00.000Z');
const indonesian = { language: 'id', messages: id, times: createTimeWords({ timeZone, language: 'id', messages: id, now }) } as const;
const english = { language: 'en', messages: en, times: createTimeWords({ timeZone, language: 'en', messages: en, now }) } as const;

test('says what is due, how long that may take and from when', () => {
  assert.equal(dueReason(due, indonesian), 'Jawaban pertama dalam 3 hari kerja sejak Rab, 12 Agu 09.00');
  assert.equal(dueReason({ ...due, step: 'verify', unit: 'calendar-hours', amount: 1 }, english), 'To be checked within 1 hour from Wed 12 Aug 09:00');
});

test('names each day off, by the calendar of the city and not of the device', () => {
  const holidays = [{ date: '2026-08-17', name: 'Hari Kemerdekaan Republik Indonesia' }];
  assert.equal(
    dueReason({ ...due, step: 'resolve', holidays }, indonesian),
    'Selesai dalam 3 hari kerja sejak Rab, 12 Agu 09.00, 17 Agustus libur (Hari Kemerdekaan Republik Indonesia)',
  );
});

test('says how long the clock stood still, and why', () => {
  const stops: DueExplanation['stops'] = [
    { from: '2026-08-12T03:00:00.000Z', until: '2026-08-13T09:00:00.000Z', reason: 'waiting-for-citizen' },
    { from: '2026-08-13T10:00:00.000Z', until: '2026-08-16T10:00:00.000Z', reason: 'wrong-agency' },
  ];
  assert.match(dueReason({ ...due, stops }, indonesian), /, waktu berhenti 30 jam menunggu pelapor, waktu berhenti 3 hari di unit yang keliru$/);
});
