import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlainly } from './read-plainly.ts';

test('each character that is read says where it stood', () => {
  const text = 'a\u200b𝟏２😀-\u00ad3';
  const { plain, at } = readPlainly(text);
  assert.equal(plain, 'a12\n-3');
  assert.deepEqual(at, [0, 2, 4, 5, 7, 9]);
});

test('digits that belong to no number part what stands around them', () => {
  assert.equal(readPlainly('12 m² ①').plain, '12 m\n \n');
});

test('what is ASCII stays, but for tabs', () => {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  assert.equal(readPlainly(ascii).plain, ascii);
  assert.equal(readPlainly('1\t2\n3').plain, '1 2\n3');
});
