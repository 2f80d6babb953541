import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimNouns } from './claim-nouns.ts';
import { claimWord, holdsWord } from './claim-word.ts';
import { createSigner } from './signer.ts';

/** Whether one letter added, left out or changed makes one of the other. */
function isOneLetterApart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

test('has two hundred short nouns, each once, no two of which a slip turns into the other', () => {
  assert.ok(claimNouns.length >= 200, String(claimNouns.length));
  assert.equal(new Set(claimNouns).size, claimNouns.length);
  for (const noun of claimNouns) assert.match(noun, /^[a-z]{3,9}$/);
  const near = claimNouns.flatMap((left, index) => claimNouns.slice(index + 1).flatMap((right) => (isOneLetterApart(left, right) ? [`${left} ${right}`] : [])));
  assert.deepEqual(near, []);
});

test('makes the same word of the same claim, another of another, and another on another server', () => {
  const [one, other] = [createSigner(new Uint8Array(32).fill(1)), createSigner(new Uint8Array(32).fill(2))];
  const words = new Set(Array.from({ length: 2_000 }, (_, index) => claimWord(`claim ${index}`, one)));
  assert.ok(words.size >= 1_998, String(words.size));
  assert.equal(claimWord('claim 1', one), claimWord('claim 1', one));
  assert.notEqual(claimWord('claim 1', one), claimWord('claim 1', other));
});

test('finds a whole word and no part of a longer one', () => {
  assert.equal(holdsWord('Kata saya SAPU mangga, 482', 'sapu-mangga-482'), true);
  for (const message of ['sapu mangga 4821', 'xsapu-mangga-482', 'sapu mangga', 'mangga sapu 482', ''])
    assert.equal(holdsWord(message, 'sapu-mangga-482'), false, message);
});
