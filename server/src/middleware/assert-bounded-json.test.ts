import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ApiError } from '../errors/api-error.ts';
import { assertBoundedJson } from './assert-bounded-json.ts';

test('takes whatever JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 10 }), (text) => assertBoundedJson(text)),
    { seed: 9, numRuns: 500 },
  );
});

test('a name may come again in another object, and as a value', () => {
  for (const text of [
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":1}},"b":{"a":1}}',
    '{"a":"a","b":["a","a"]}',
    '{"a":"{\\"a\\":1,\\"a\\":2}"}',
    '{"a":[1,"b","b"],"b":1}',
  ])
    assertBoundedJson(text);
});

test('finds a name again after what stood between', () => {
  for (const text of [
    '{"a":1,"a":1}',
    '{"a":[{"b":1}],"c":{"a":2},"a":3}',
    '[[{"b":"","b":""}]]',
    '{"a,\\"":1,"a,\\u0022":1}',
    '{"":1,"":1}',
    '{ "a" : 1 ,\n"a" : 1 }',
  ])
    assert.throws(() => assertBoundedJson(text), ApiError, text);
});

test('SRV-9: an object with more names than any of ours is refused at the first name too many', () => {
  const objectOf = (count: number): string => `{${Array.from({ length: count }, (_, index) => `"${index}":1`).join(',')}}`;
  assertBoundedJson(objectOf(100));
  assert.throws(() => assertBoundedJson(objectOf(101)), ApiError);
  assert.throws(() => assertBoundedJson(objectOf(90_000)), ApiError);
});
