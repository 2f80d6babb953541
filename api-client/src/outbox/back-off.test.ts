import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backOffMs, longestWaitMs } from './back-off.ts';

const at = (attempt: number, random = 1): number => backOffMs({ attempt, random, retryAfterMs: null });

test('doubles from five seconds to fifteen minutes and no further', () => {
  assert.deepEqual(
    [1, 2, 3, 4].map((attempt) => at(attempt)),
    [5_000, 10_000, 20_000, 40_000],
  );
  assert.equal(at(9), longestWaitMs);
  assert.equal(at(500), longestWaitMs);
});

test('spreads over the upper half', () => {
  assert.equal(at(1, 0), 2_500);
  assert.equal(at(3, 0.5), 15_000);
});

test('never comes before Retry-After, and not at its very second', () => {
  assert.equal(backOffMs({ attempt: 1, random: 0, retryAfterMs: 60_000 }), 61_250);
  assert.equal(backOffMs({ attempt: 9, random: 1, retryAfterMs: 1_000 }), longestWaitMs);
});
