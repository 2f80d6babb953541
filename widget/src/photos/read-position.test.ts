import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jpegWithExif } from '../testing/jpeg-with-exif.ts';
import { readPosition } from './read-position.ts';

const inSurakarta = { latitude: [-7, 34, 31.2], longitude: [110, 49, 27.48] } as const;

test('reads the position of a southern city, from little and from big cameras', () => {
  for (const isLittle of [true, false]) {
    const place = readPosition(jpegWithExif({ position: inSurakarta, isLittle }));
    assert.deepEqual(place, { description: null, latitude: -7.57533, longitude: 110.8243, unitId: null });
  }
});

test('a photo without a position, without a fix, or from nowhere on Earth has none', () => {
  assert.equal(readPosition(jpegWithExif({ taken: '2026:11:21 08:15:00' })), null);
  assert.equal(readPosition(jpegWithExif({ position: { latitude: [0, 0, 0], longitude: [0, 0, 0] } })), null);
  assert.equal(readPosition(jpegWithExif({ position: { latitude: [97, 0, 0], longitude: [110, 0, 0] } })), null);
  assert.equal(readPosition(new ArrayBuffer(0)), null);
});

test('10,000 damaged files end in a place on Earth or in none, never in an exception', () => {
  const whole = new Uint8Array(jpegWithExif({ taken: '2026:11:21 08:15:00', position: inSurakarta }));
  for (let round = 0; round < 10_000; round += 1) {
    const damaged = whole.slice(0, 1 + (round % whole.length));
    damaged[(round * 7) % damaged.length] = (round * 31) % 256;
    const place = readPosition(damaged.buffer);
    assert.ok(place === null || (Math.abs(place.latitude ?? 99) <= 90 && Math.abs(place.longitude ?? 999) <= 180));
  }
});
