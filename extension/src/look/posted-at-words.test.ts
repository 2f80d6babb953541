import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimePrecision } from '@kotak-aduan/api-client/schemas';
import { postedAtWords } from './posted-at-words.ts';

const options = { language: 'id', timeZone: 'Asia/Jakarta' } as const;
const said = (postedAtPrecision: TimePrecision | null, postedAtLabel: string | null = null): string | null =>
  postedAtWords({ postedAt: '2026-11-21T03:12:45.678Z', postedAtPrecision, postedAtLabel }, options);

test('only a time known to the minute has minutes', () => {
  assert.equal(said('second'), '21 November 2026 pukul 10.12 WIB');
  assert.equal(said('minute', '21 November pukul 10.12'), '21 November 2026 pukul 10.12 WIB');
});

test('what is known less precisely is said less precisely', () => {
  assert.equal(said('hour'), '21 November 2026, sekitar pukul 10 WIB');
  assert.equal(said('day'), 'kira-kira 21 November 2026');
  assert.equal(said('week'), 'sekitar 21 November 2026, bisa selisih beberapa hari');
  assert.equal(said('month'), 'sekitar November 2026');
  assert.equal(said('year'), 'sekitar tahun 2026');
});

test('the label is shown as it stands on the page', () => {
  assert.equal(said('day', '1d'), '“1d”, kira-kira 21 November 2026');
  assert.equal(postedAtWords({ postedAt: null, postedAtPrecision: null, postedAtLabel: '1d' }, options), '“1d”');
  assert.equal(postedAtWords({ postedAt: null, postedAtPrecision: null, postedAtLabel: null }, options), null);
});

test('English says the same', () => {
  const english = postedAtWords(
    { postedAt: '2026-11-21T03:12:00.000Z', postedAtPrecision: 'day', postedAtLabel: '1d' },
    { language: 'en', timeZone: 'Asia/Jakarta' },
  );
  assert.equal(english, '“1d”, about 21 November 2026');
});
