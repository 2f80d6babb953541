import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey as deriveAtServer } from 'altcha-lib/algorithms/pbkdf2';
import { challengeSchema } from '../schemas/proof-of-work.ts';
import { deriveKey } from './derive-key.ts';
import { solveChallenge } from './solve-challenge.ts';

const secrets = { hmacSignatureSecret: 'a', hmacKeySignatureSecret: 'b' };

async function challengeFor(counter: number, algorithm = 'PBKDF2/SHA-256') {
  const data = { expiresAt: '2026-11-22T02:10:00.000Z', operation: 'createComplaint' };
  return challengeSchema.parse(await createChallenge({ algorithm, cost: 2, counter, data, deriveKey: deriveAtServer, ...secrets }));
}

test('what is found here is what the server’s library takes for solved', async () => {
  for (const counter of [0, 1, 57]) {
    const challenge = await challengeFor(counter);
    const solution = await solveChallenge({ challenge });
    assert.equal(solution?.counter, counter);
    assert.equal((await verifySolution({ challenge, solution, deriveKey: deriveAtServer, ...secrets })).verified, true);
  }
});

test('keys agree with the library’s for every hash and for numbers of one to four bytes', async () => {
  for (const algorithm of ['PBKDF2/SHA-256', 'PBKDF2/SHA-512']) {
    for (const counter of [255, 256, 65_537, 0xffff_fffe, randomBytes(4).readUInt32BE()]) {
      const challenge = await challengeFor(counter, algorithm);
      assert.ok((await deriveKey(challenge.parameters, counter)).startsWith(challenge.parameters.keyPrefix), `${algorithm} ${counter}`);
      assert.ok(!(await deriveKey(challenge.parameters, counter - 1)).startsWith(challenge.parameters.keyPrefix));
    }
  }
});

test('two that share the numbers find the same', async () => {
  const challenge = await challengeFor(21);
  let tries = 0;
  const isGivenUp = (): boolean => (tries += 1) > 20;
  const [even, odd] = await Promise.all([solveChallenge({ challenge, start: 0, step: 2, isGivenUp }), solveChallenge({ challenge, start: 1, step: 2 })]);
  assert.deepEqual([even, odd?.counter], [null, 21]);
});
