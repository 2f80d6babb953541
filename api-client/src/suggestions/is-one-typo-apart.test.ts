import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneTypoApart } from './is-one-typo-apart.ts';

test('one letter more, less, other or swapped is one typing error', () => {
  for (const typed of ['sampah', 'sampahh', 'ampah', 'sampa', 'sampoh', 'smapah', 'sampha']) {
    assert.ok(isOneTypoApart(typed, 'sampah'), typed);
    assert.ok(isOneTypoApart('sampah', typed), typed);
  }
});

test('two are not', () => {
  for (const typed of ['smpha', 'sampahnya', 'somoah', 'hapmas', 'sa']) assert.ok(!isOneTypoApart(typed, 'sampah'), typed);
});
