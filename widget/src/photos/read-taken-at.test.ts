import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jpegWithExif } from '../testing/jpeg-with-exif.ts';
import { readTakenAt } from './read-taken-at.ts';

test('reads the time that the camera wrote, by its own offset', () => {
  const bytes = jpegWithExif({ taken: '2026:11:21 08:15:00', offset: '+07:00' });
  assert.equal(readTakenAt(bytes), '2026-11-21T01:15:00.000Z');
});

test('reads big-endian cameras too', () => {
  const bytes = jpegWithExif({ taken: '2026:11:21 08:15:00', offset: '+09:00', isLittle: false });
  assert.equal(readTakenAt(bytes), '2026-11-20T23:15:00.000Z');
});

test('without an offset the time is in the zone of this device', () => {
  const bytes = jpegWithExif({ taken: '2026:11:21 08:15:00' });
  assert.equal(readTakenAt(bytes), new Date('2026-11-21T08:15:00').toISOString());
});

test('a photo without a time, or with a broken one, has none', () => {
  assert.equal(readTakenAt(jpegWithExif({ taken: '0000:00:00 00:00:00' })), null);
  assert.equal(readTakenAt(new ArrayBuffer(0)), null);
  assert.equal(readTakenAt(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0, 0, 0, 0]).buffer), null);
});

test('10,000 damaged files end in a time or in none, never in an exception', () => {
  const whole = new Uint8Array(jpegWithExif({ taken: '2026:11:21 08:15:00', offset: '+07:00' }));
  for (let round = 0; round < 10_000; round += 1) {
    const damaged = whole.slice(0, 1 + (round % whole.length));
    damaged[(round * 7) % damaged.length] = (round * 31) % 256;
    const takenAt = readTakenAt(damaged.buffer);
    assert.ok(takenAt === null || !Number.isNaN(Date.parse(takenAt)));
  }
});
