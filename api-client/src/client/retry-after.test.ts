import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRetryAfter } from './retry-after.ts';

const now = Date.parse('2026-11-22T02:00:00.000Z');

test('reads seconds and dates', () => {
  assert.equal(parseRetryAfter('120', now), 120_000);
  assert.equal(parseRetryAfter('Sun, 22 Nov 2026 02:00:05 GMT', now), 5_000);
});

test('never gives a time that has passed', () => {
  assert.equal(parseRetryAfter('Sun, 22 Nov 2026 01:00:00 GMT', now), 0);
});

test('gives null for nothing and for nonsense', () => {
  for (const header of [null, '', 'soon', '-5', '1.5e']) assert.equal(parseRetryAfter(header, now), null);
});
