import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeIds } from '../drafts/make-ids.ts';
import { formatTrackingCode, isTrackingCode, makeTrackingCode, normaliseTrackingCode, trackingCodeLength } from './tracking-code-characters.ts';
import { trackingCodeSchema } from './tracking-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const { trackingCode } = makeIds();

// TRK-1: unguessable and safe against typing errors.
test('a million codes hold no two alike', () => {
  // The random part of one code is 23 bytes; asking for many at once keeps this under two seconds.
  const seen = new Set<string>();
  const size = trackingCodeLength - 1;
  for (let round = 0; round < 400; round += 1) {
    const bytes = crypto.getRandomValues(new Uint8Array(size * 2_500));
    for (let at = 0; at < bytes.length; at += size) seen.add(makeTrackingCode(bytes.subarray(at, at + size)));
  }
  assert.equal(seen.size, 1_000_000);
});

test('every character of the alphabet is as likely as any other', () => {
  const counts = new Map<string, number>();
  for (let round = 0; round < 2_000; round += 1) for (const character of trackingCode().slice(0, -1)) counts.set(character, (counts.get(character) ?? 0) + 1);
  assert.equal(counts.size, 32);
  const mean = (2_000 * 23) / 32;
  for (const count of counts.values()) assert.ok(Math.abs(count - mean) < mean / 5);
});

test('finds every single wrong character', () => {
  for (let round = 0; round < 50; round += 1) {
    const code = trackingCode();
    for (let at = 0; at < code.length; at += 1) {
      for (const other of alphabet) if (other !== code.charAt(at)) assert.ok(!isTrackingCode(code.slice(0, at) + other + code.slice(at + 1)));
    }
  }
});

test('finds every swap of two neighbours', () => {
  for (let round = 0; round < 2_000; round += 1) {
    const code = trackingCode();
    for (let at = 0; at + 1 < code.length; at += 1) {
      if (code.charAt(at) === code.charAt(at + 1)) continue;
      assert.ok(!isTrackingCode(code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)));
    }
  }
});

test('reads a code as people type it', () => {
  const code = makeTrackingCode(new Uint8Array(23).fill(1));
  assert.equal(code, '11111111111111111111111' + code.slice(-1));
  assert.equal(formatTrackingCode(code).length, 29);
  for (const typed of [
    formatTrackingCode(code),
    ` ${code.toLowerCase()} `,
    code.replaceAll('1', 'l'),
    code.replaceAll('1', 'I'),
    formatTrackingCode(code).replaceAll('-', ' – '),
  ]) {
    assert.equal(trackingCodeSchema.parse(typed), code, typed);
  }
  assert.equal(normaliseTrackingCode('o-O.0'), '000');
});

test('refuses what is no code', () => {
  for (const typed of ['', '7K3M', 'U'.repeat(24), '0'.repeat(23) + 'Z', '0'.repeat(25), 'x'.repeat(5_000)])
    assert.ok(!trackingCodeSchema.safeParse(typed).success, typed);
});

test('needs all of its 23 random bytes', () => {
  assert.throws(() => makeTrackingCode(new Uint8Array(22)), RangeError);
});
