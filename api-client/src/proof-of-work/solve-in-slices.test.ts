import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Challenge } from '../schemas/proof-of-work.ts';
import { exampleChallenge } from '../testing/example-challenge.ts';
import { deriveKey } from './derive-key.ts';
import { solveInSlices } from './solve-in-slices.ts';

/** Solved by no key: the prefix is longer than any that would be found. */
const unsolvable: Challenge = { ...exampleChallenge, parameters: { ...exampleChallenge.parameters, keyPrefix: '0'.repeat(64) } };

test('finds the one counter whose key begins as asked', async () => {
  const solution = await solveInSlices({ challenge: exampleChallenge, signal: undefined });
  assert.equal(solution?.counter, 2);
  assert.ok(solution.derivedKey.startsWith(exampleChallenge.parameters.keyPrefix));
});

test('ABU-3: the page has its turn at least every 20 ms, also where each try holds it up', async () => {
  // A clock that only the tries move, as on a phone whose every try takes 7 ms of the main thread.
  let clock = 0;
  let sliceStartedAt = 0;
  const slices: number[] = [];
  const stop = new AbortController();
  await solveInSlices({
    challenge: unsolvable,
    signal: stop.signal,
    now: () => clock,
    derive: (...args) => {
      clock += 7;
      if (clock >= 7_000) stop.abort();
      return deriveKey(...args);
    },
    pause: async () => {
      slices.push(clock - sliceStartedAt);
      sliceStartedAt = clock;
    },
  });
  assert.ok(slices.length >= 400, `${slices.length} slices`);
  assert.ok(Math.max(...slices) < 20, `${Math.max(...slices)} ms`);
});

test('stops with the signal, before the next try', async () => {
  const stop = new AbortController();
  let tries = 0;
  const solution = await solveInSlices({
    challenge: unsolvable,
    signal: stop.signal,
    derive: (...args) => {
      tries += 1;
      if (tries === 5) stop.abort();
      return deriveKey(...args);
    },
  });
  assert.equal(solution, null);
  assert.equal(tries, 5);
  assert.equal(await solveInSlices({ challenge: exampleChallenge, signal: stop.signal }), null);
});
