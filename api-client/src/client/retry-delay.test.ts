import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestRetryDelayMs, retryDelay } from './retry-delay.ts';

test('doubles from half a second and spreads over the upper half', () => {
  const at = (attempt: number, random: number): number => retryDelay({ attempt, random, retryAfterMs: null });
  assert.deepEqual([at(1, 0), at(1, 1), at(2, 1), at(3, 1)], [250, 500, 1_000, 2_000]);
});

test('stays below the limit by itself however often it failed', () => {
  assert.ok(retryDelay({ attempt: 40, random: 1, retryAfterMs: null }) <= longestRetryDelayMs);
});

test('never comes sooner than the server asked', () => {
  assert.equal(retryDelay({ attempt: 1, random: 0, retryAfterMs: 3_000 }), 3_250);
});
