import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTimeLabel } from './is-time-label.ts';
import { parsePostedAt } from './parse-posted-at.ts';
import type { PostedAtContext } from './parse-posted-at.ts';

// A Tuesday, noon in Jakarta.
const capturedAt = '2026-09-22T05:00:00.000Z';
const read = (label: string, context: Partial<PostedAtContext> = {}): string | null => {
  const posted = parsePostedAt(label, { capturedAt, timeZone: 'Asia/Jakarta', language: 'id', ...context });
  return posted === null ? null : `${posted.at} ${posted.precision}`;
};

test('counts back from the moment of capture, as precisely as the label says', () => {
  const labels: [string, string, string][] = [
    ['3 jam', 'id', '2026-09-22T02:00:00.000Z hour'],
    ['2 j', 'id', '2026-09-22T03:00:00.000Z hour'],
    ['1 mgg', 'id', '2026-09-15T05:00:00.000Z week'],
    ['5d', 'en', '2026-09-17T05:00:00.000Z day'],
    ['39m', 'en', '2026-09-22T04:21:00.000Z minute'],
    ['22 h', 'fr', '2026-09-21T07:00:00.000Z hour'],
    ['4 y', 'en', '2022-09-22T05:00:00.000Z year'],
    ['23 hours ago', 'en', '2026-09-21T06:00:00.000Z hour'],
    ['a day ago', 'en', '2026-09-21T05:00:00.000Z day'],
    ['an hour ago', 'en', '2026-09-22T04:00:00.000Z hour'],
    ['about an hour ago', 'en', '2026-09-22T04:00:00.000Z hour'],
    ['sehari yang lalu', 'id', '2026-09-21T05:00:00.000Z day'],
    ['3 hari yang lalu', 'id', '2026-09-19T05:00:00.000Z day'],
    ['il y a 21 heures', 'fr', '2026-09-21T08:00:00.000Z hour'],
    ['Hace 10 horas', 'es', '2026-09-21T19:00:00.000Z hour'],
    ['9 giờ', 'vi', '2026-09-21T20:00:00.000Z hour'],
    ['5 нед.', 'ru', '2026-08-18T05:00:00.000Z week'],
    ['28週前', 'zh', '2026-03-10T05:00:00.000Z week'],
    ['Baru saja', 'id', '2026-09-22T05:00:00.000Z minute'],
  ];
  for (const [label, language, expected] of labels) assert.equal(read(label, { language }), expected, label);
});

test('takes a unit that two languages read differently only where the language is known', () => {
  assert.equal(read('2 j', { language: 'fr' }), '2026-09-20T05:00:00.000Z day');
  assert.equal(read('2 j', { language: 'und' }), null);
  assert.equal(read('3 hr', { language: 'id' }), '2026-09-19T05:00:00.000Z day');
  assert.equal(read('3 hr', { language: 'en' }), '2026-09-22T02:00:00.000Z hour');
  assert.equal(read('3 hr', { language: 'und' }), null);
});

test('takes a unit in the language of the page alone: in another it may be another', () => {
  for (const [label, language] of [
    ['3 saat', 'tr'],
    ['3 saat', 'id'],
    ['3 s', 'tr'],
    ['3 s', 'id'],
    ['2 a', 'id'],
    ['2 a', 'tr'],
    ['5d', 'vi'],
    ['3 hours ago', 'id'],
    ['2 j', 'jv'],
  ] as const)
    assert.equal(read(label, { language }), null, `${label} ${language}`);
});

test('takes a unit where the language is not known only if all languages agree, and the word is no mere letter', () => {
  assert.equal(read('9 giờ', { language: 'und' }), '2026-09-21T20:00:00.000Z hour');
  assert.equal(read('3 hours ago', { language: 'und' }), '2026-09-22T02:00:00.000Z hour');
  for (const label of ['3 s', '2 a', '4 y', '3 saat', '3 год', '2 г']) assert.equal(read(label, { language: 'und' }), null, label);
});

test('knows a time in words, also where it can’t be told how long ago', () => {
  for (const label of ['3 saat', '2 j', '5d', '3 hours ago']) assert.ok(isTimeLabel(label, 'id'), label);
  for (const label of ['3 komentar', '29 views', 'Suka', '4']) assert.ok(!isTimeLabel(label, 'id'), label);
});

test('reads a written date with its time in the zone of the viewer', () => {
  assert.equal(read('19 September 2026 14.26'), '2026-09-19T07:26:00.000Z minute');
  assert.equal(read('September 19, 2026 14.26'), '2026-09-19T07:26:00.000Z minute');
  assert.equal(read('19 September 2026 14.26', { timeZone: 'Asia/Jayapura' }), '2026-09-19T05:26:00.000Z minute');
  assert.equal(read('30 May at 11:02', { language: 'en' }), '2026-05-30T04:02:00.000Z minute');
  assert.equal(read('May 30 at 11:02 PM', { language: 'en' }), '2026-05-30T16:02:00.000Z minute');
  assert.equal(read('Kemarin pukul 14.30'), '2026-09-21T07:30:00.000Z minute');
  assert.equal(read('Yesterday at 14:30', { language: 'en' }), '2026-09-21T07:30:00.000Z minute');
  assert.equal(read('Senin pukul 09.00'), '2026-09-21T02:00:00.000Z minute');
  assert.equal(read('Selasa pukul 09.00'), '2026-09-15T02:00:00.000Z minute');
  assert.equal(read('03.07.2019, 06:29', { timeZone: 'Europe/Warsaw' }), '2019-07-03T04:29:00.000Z minute');
});

test('reads a time in the zone that its label names, wherever the viewer is', () => {
  for (const timeZone of ['Asia/Jayapura', 'Asia/Jakarta', null]) {
    assert.equal(read('22 September 2026 pukul 14.30 WIB', { timeZone }), '2026-09-22T07:30:00.000Z minute');
    assert.equal(read('22 September 2026 pukul 14.30 WITA', { timeZone }), '2026-09-22T06:30:00.000Z minute');
    assert.equal(read('22 September 2026, 14.30 wit', { timeZone }), '2026-09-22T05:30:00.000Z minute');
  }
});

test('reads a date without a time to the day, at noon', () => {
  for (const label of ['October 14, 2016', '14 October 2016', '14 Oktober 2016', '2016年10月14日', '14 octobre 2016'])
    assert.equal(read(label), '2016-10-14T05:00:00.000Z day', label);
  assert.equal(read('3 lipca', { language: 'pl' }), '2026-07-03T05:00:00.000Z day');
  assert.equal(read('12 Desember'), '2025-12-12T05:00:00.000Z day');
  assert.equal(read('5-26', { language: 'en' }), '2026-05-26T05:00:00.000Z day');
  assert.equal(read('09/12/19'), '2019-12-09T05:00:00.000Z day');
});

test('keeps only the day of a written time where the zone is not known', () => {
  assert.equal(read('30 May at 11:02', { language: 'en', timeZone: null }), '2026-05-30T12:00:00.000Z day');
  assert.equal(read('Yesterday at 14:30', { language: 'en', timeZone: null }), null);
});

test('leaves a gap where the moment of capture is not known', () => {
  for (const label of ['3 jam', 'Kemarin pukul 14.30', '30 Mei pukul 11.02']) assert.equal(read(label, { capturedAt: null }), null, label);
  assert.equal(read('14 Oktober 2016', { capturedAt: null }), '2016-10-14T05:00:00.000Z day');
});

test('understands a label wholly or not at all', () => {
  const labels = [
    '',
    '2',
    'Budi 3 jam lalu di sini',
    '--6---h',
    't2i6f20S3apufaoh3n26s3o3521c9rfedmctthhmm',
    'Suka',
    '3 komentar',
    '29 views',
    '31 Februari 2020',
    '25:61',
    '02/03/2020 lagi',
    'Author',
    '@budi',
    '1.234 jam',
  ];
  for (const label of labels) assert.equal(read(label), null, label);
  assert.equal(read('02/03/2020', { language: 'en' }), null);
});
