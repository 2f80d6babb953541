import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRecordedAt } from './read-recorded-at.ts';

const box = (name: string, ...parts: Uint8Array[]): Uint8Array => {
  const size = parts.reduce((sum, part) => sum + part.length, 8);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, size);
  bytes.set(new TextEncoder().encode(name), 4);
  let at = 8;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const seconds = (time: string): number => Date.parse(time) / 1_000 + 2_082_844_800;

function movie(created: number, isLong = false): ArrayBuffer {
  const header = new Uint8Array(24);
  const view = new DataView(header.buffer);
  view.setUint8(0, isLong ? 1 : 0);
  if (isLong) view.setBigUint64(4, BigInt(created));
  else view.setUint32(4, created);
  const file = [box('ftyp', new TextEncoder().encode('isom')), box('free'), box('moov', box('mvhd', header))];
  return Uint8Array.from(file.flatMap((part) => [...part])).buffer;
}

test('reads when a video was recorded, in the short form and in the long', () => {
  const at = seconds('2026-11-21T01:15:00.000Z');
  assert.equal(readRecordedAt(movie(at)), '2026-11-21T01:15:00.000Z');
  assert.equal(readRecordedAt(movie(at, true)), '2026-11-21T01:15:00.000Z');
});

test('a camera whose clock was never set, another kind of file, and scraps say nothing', () => {
  assert.equal(readRecordedAt(movie(0)), null);
  assert.equal(readRecordedAt(movie(seconds('1970-01-01T00:00:00.000Z'))), null);
  assert.equal(readRecordedAt(new TextEncoder().encode('%PDF-1.7 and so on').buffer), null);
  assert.equal(readRecordedAt(new ArrayBuffer(3)), null);
});

test('10,000 damaged files end in a time or in none, never in an exception or a loop', () => {
  const whole = new Uint8Array(movie(seconds('2026-11-21T01:15:00.000Z'), true));
  for (let round = 0; round < 10_000; round += 1) {
    const damaged = whole.slice(0, 1 + (round % whole.length));
    damaged[(round * 7) % damaged.length] = (round * 31) % 256;
    const at = readRecordedAt(damaged.buffer);
    assert.ok(at === null || !Number.isNaN(Date.parse(at)));
  }
});
