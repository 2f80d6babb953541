import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentile } from './percentile.ts';

test('finds the median and the slow end, whatever the order', () => {
  const samples = [5, 1, 4, 2, 3];
  assert.equal(percentile(samples, 0.5), 3);
  assert.equal(percentile(samples, 0.95), 5);
});

test('knows nothing of nothing', () => {
  assert.ok(Number.isNaN(percentile([], 0.5)));
});
