import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';
import { formatDay, formatNumber, formatTime } from './format-time.ts';
import { inLanguage } from './language.ts';
import { listOf } from './list-of.ts';

test('a moment is said in each language, in the city’s own zone and by the zone’s own name', () => {
  const said = languageCodes.map((code) => formatTime('2026-11-22T23:30:00Z', 'Asia/Makassar', { code }));
  assert.deepEqual(said, [
    'Senin, 23 November 2026 pukul 07.30 WITA',
    'Senin, 23 November 2026 tabuh 07.30 WITA',
    'Senén, 23 Nopémber 2026 tabuh 07.30 WITA',
    'Monday, 23 November 2026 at 07:30 WITA',
  ]);
});

test('a day is no moment: it is the same in every zone', () => {
  const said = languageCodes.map((code) => formatDay('2026-02-01', { code }));
  assert.deepEqual(said, ['1 Februari 2026', '1 Februari 2026', '1 Pébruari 2026', '1 February 2026']);
});

test('thousands are parted as the language parts them', () => {
  assert.deepEqual(
    languageCodes.map((code) => formatNumber(5_000, { code })),
    ['5.000', '5.000', '5.000', '5,000'],
  );
});

test('a list of none, one, two and three is said as in the language', () => {
  const words = languageCodes.map((code) => inLanguage(code, { isChosen: false }).texts.frame.or);
  assert.deepEqual(
    words.map((word) => listOf(['a', 'b', 'c'], word)),
    ['a, b, atau c', 'a, b, utawi c', 'a, b, atanapi c', 'a, b, or c'],
  );
  assert.deepEqual([listOf([], 'dan'), listOf(['a'], 'dan'), listOf(['a', 'b'], 'dan')], ['', 'a', 'a dan b']);
});
