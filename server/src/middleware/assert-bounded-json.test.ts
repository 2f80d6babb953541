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

test('SRV-9: a megabyte of names takes time in proportion', () => {
  const timeOf = (count: number): number => {
    const text = `{${Array.from({ length: count }, (_, index) => `"${index}":1`).join(',')}}`;
    const rounds = Array.from({ length: 5 }, () => {
      const startedAt = performance.now();
      assertBoundedJson(text);
      return performance.now() - startedAt;
    });
    return Math.min(...rounds);
  };
  const short = timeOf(9_000);
  const long = timeOf(90_000);
  assert.ok(long <= 20 * Math.max(short, 0.5), `${short} ms, then ${long} ms`);
});
