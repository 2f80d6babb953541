import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeWords } from './time-words.ts';

test('a due date reads as the city reads it, wherever the phone is', () => {
  const words = timeWords({ locale: 'id', timeZone: 'Asia/Jayapura' });
  assert.equal(words.moment('2026-11-22T18:00:00.000Z'), 'Senin, 23 November 2026 pukul 03.00');
  assert.equal(words.clock('2026-11-22T18:00:00.000Z'), '03.00');
});

test('a formatter is made when a time is shown, and once', (context) => {
  const making = context.mock.method(Intl, 'DateTimeFormat');
  for (let render = 0; render < 5; render += 1) timeWords({ locale: 'en', timeZone: 'Asia/Makassar' });
  assert.equal(making.mock.callCount(), 0);
  for (let render = 0; render < 5; render += 1) {
    const words = timeWords({ locale: 'en', timeZone: 'Asia/Makassar' });
    assert.notEqual(words.clock('2026-11-22T18:00:00.000Z'), words.moment('2026-11-22T18:00:00.000Z'));
  }
  assert.equal(making.mock.callCount(), 2);
});
