import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCount } from './read-count.ts';

test('an exact number is read in every way of writing thousands; a rounded one is none', () => {
  for (const [text, count] of [
    ['2,264', 2_264],
    ['2.264 pengikut', 2_264],
    ['1 234 567 abonnés', 1_234_567],
    ['0 posts', 0],
    ['533 followers', 533],
    ['12.3K followers', null],
    ['12,3 rb pengikut', null],
    ['1,2 jt', null],
    ['5K', null],
    ['3 rb', null],
    ['12 тыс. подписчиков', null],
    ['12 mil seguidores', null],
    ['5 ribu pengikut', null],
    ['12萬位粉絲', null],
    ['tidak ada', null],
    ['9'.repeat(40), null],
  ] as const)
    assert.equal(readCount(text), count, text);
});
