import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeWords } from './time-words.ts';

test('a due date reads as the city reads it, wherever the phone is', () => {
  const words = timeWords({ locale: 'id', timeZone: 'Asia/Jayapura' });
  assert.equal(words.moment('2026-11-22T18:00:00.000Z'), 'Senin, 23 November 2026 pukul 03.00 WIT');
  assert.equal(words.clock('2026-11-22T18:00:00.000Z'), '03.00');
});

test('a moment names the zone of the city, whichever of the three it is and in either language', () => {
  for (const [timeZone, hour, zone] of [
    ['Asia/Jakarta', '09', 'WIB'],
    ['Asia/Pontianak', '09', 'WIB'],
    ['Asia/Makassar', '10', 'WITA'],
    ['Asia/Jayapura', '11', 'WIT'],
  ] as const) {
    const at = '2026-11-22T02:10:00.000Z';
    assert.equal(timeWords({ locale: 'id', timeZone }).moment(at), `Minggu, 22 November 2026 pukul ${hour}.10 ${zone}`);
    assert.equal(timeWords({ locale: 'en', timeZone }).moment(at), `Sunday, 22 November 2026 at ${hour}.10 ${zone}`);
  }
});

test('a formatter is made when a time is shown, and once', (context) => {
  const making = context.mock.method(Intl, 'DateTimeFormat');
  for (let render = 0; render < 5; render += 1) timeWords({ locale: 'en', timeZone: 'Asia/Tokyo' });
  assert.equal(making.mock.callCount(), 0);
  for (let render = 0; render < 5; render += 1) {
    const words = timeWords({ locale: 'en', timeZone: 'Asia/Tokyo' });
    assert.notEqual(words.clock('2026-11-22T18:00:00.000Z'), words.moment('2026-11-22T18:00:00.000Z'));
  }
  assert.equal(making.mock.callCount(), 2);
});
