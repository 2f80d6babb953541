import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';

test('writes keys in order and without spaces, however they were given', () => {
  assert.equal(canonicalJson({ b: [1, 'ä'], a: { d: null, c: true } }), '{"a":{"c":true,"d":null},"b":[1,"ä"]}');
  // The order of RFC 8785 is by UTF-16 units: an emoji stands before U+FB33.
  assert.equal(canonicalJson({ '\uFB33': 1, '\u{1F600}': 2, '\r': 3 }), '{"\\r":3,"😀":2,"\uFB33":1}');
});

test('gives the same text for the same value in whatever order, and the text is the value', () => {
  const value = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null), fc.array(fc.string())));
  fc.assert(
    fc.property(value, (given) => {
      const turned = Object.fromEntries(Object.entries(given).reverse());
      assert.equal(canonicalJson(turned), canonicalJson(given));
      assert.equal(JSON.stringify(JSON.parse(canonicalJson(given))), JSON.stringify(JSON.parse(canonicalJson(turned))));
    }),
  );
});

test('refuses what has no one form', () => {
  assert.throws(() => canonicalJson(0.1), TypeError);
  assert.throws(() => canonicalJson({ a: NaN }), TypeError);
});
