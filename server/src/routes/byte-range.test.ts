import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readByteRange } from './byte-range.ts';

test('gives the part that is asked for, as far as it is there', () => {
  assert.deepEqual(readByteRange('bytes=0-1', 100), { first: 0, last: 1 });
  assert.deepEqual(readByteRange('bytes=10-', 100), { first: 10, last: 99 });
  assert.deepEqual(readByteRange('bytes=-30', 100), { first: 70, last: 99 });
  assert.deepEqual(readByteRange('bytes=-300', 100), { first: 0, last: 99 });
  assert.deepEqual(readByteRange('bytes=90-900', 100), { first: 90, last: 99 });
});

test('says where there is no such part', () => {
  for (const header of ['bytes=100-', 'bytes=100-200', 'bytes=-0']) assert.equal(readByteRange(header, 100), 'outside', header);
  assert.equal(readByteRange('bytes=0-', 0), 'outside');
});

test('gives the whole for whatever else is asked', () => {
  for (const header of [null, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-6', 'items=0-1', 'bytes=a-b', 'bytes= 0-1', `bytes=0-${'9'.repeat(40)}`])
    assert.equal(readByteRange(header, 100), null, String(header));
});
