import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapWords } from './wrap-words.ts';

const fits = (line: string): boolean => line.length <= 10;

test('breaks between words, and keeps every one', () => {
  assert.deepEqual(wrapWords('satu dua tiga empat', fits), ['satu dua', 'tiga empat']);
});

test('breaks within a word only where it alone is too long', () => {
  assert.deepEqual(wrapWords('sidik abcdefghijklmnop akhir', fits), ['sidik', 'abcdefghij', 'klmnop', 'akhir']);
});

test('an empty text is one empty line', () => {
  assert.deepEqual(wrapWords('', fits), ['']);
});
