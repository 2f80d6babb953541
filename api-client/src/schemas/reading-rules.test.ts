import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingRulesSchema } from './reading-rules.ts';

const set = (tables: unknown): unknown => ({ format: 1, version: 20_261_201, tables });
const accepts = (value: unknown): boolean => readingRulesSchema.safeParse(value).success;
const selector = (text: string): boolean => accepts(set({ facebook: { selectors: { article: text } } }));

test('takes selectors and words by name, and no platform that nobody knows', () => {
  assert.ok(
    accepts(
      set({ instagram: { selectors: { article: 'article, [role="article"]' }, words: { places: ['p', 'reel'] } }, time: { words: { 'id.hour': ['j'] } } }),
    ),
  );
  assert.ok(accepts(set({})));
  assert.ok(!accepts(set({ friendster: {} })));
  assert.ok(!accepts(set({ instagram: { scripts: {} } })));
});

test('a selector can do nothing but select', () => {
  assert.ok(selector('[role="article"]:not([aria-label]) > a[href*="/p/"]'));
  for (const bad of [
    '',
    'a{color:red}',
    'a\\62',
    '@import "x"',
    '<b>',
    'body:has(div div)',
    'body:HAS (div)',
    `a${' b'.repeat(41)}`,
    'a'.repeat(501),
    'a\u0000',
  ])
    assert.ok(!selector(bad), bad.slice(0, 20));
});

test('names are names, and nothing that every object has', () => {
  for (const name of ['constructor', 'toString()', 'Über', 'a'.repeat(60)]) {
    assert.ok(!accepts(JSON.parse(`{"format":1,"version":20261201,"tables":{"time":{"words":{${JSON.stringify(name)}:["j"]}}}}`)), name);
  }
});

test('a name that would change every object is dropped', () => {
  const parsed = readingRulesSchema.parse(JSON.parse('{"format":1,"version":20261201,"tables":{"time":{"words":{"__proto__":["j"]}}}}'));
  assert.deepEqual(Object.getOwnPropertyNames(parsed.tables.time?.words), []);
  assert.equal(Object.getPrototypeOf(parsed.tables.time?.words), Object.prototype);
});

test('a version is a day, and a format of tomorrow is not read as one of today', () => {
  for (const version of [0, 1, 2_026, 20_261_122.5, '20261122', 99_999_999]) assert.ok(!accepts({ format: 1, version, tables: {} }), String(version));
  assert.ok(!accepts({ format: 2, version: 20_261_201, tables: {} }));
});

test('words are few and short', () => {
  assert.ok(!accepts(set({ time: { words: { justNow: ['x'.repeat(41)] } } })));
  assert.ok(!accepts(set({ time: { words: { justNow: Array.from({ length: 301 }, () => 'baru') } } })));
  assert.ok(!accepts(set({ time: { words: { justNow: ['baru\n'] } } })));
});
