import { randomInt } from 'node:crypto';
import { challengeSchema, proofOfWorkSchema, type Challenge, type ProofOfWork, type ProvenOperation } from '@kotak-aduan/api-client/schemas';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { ApiError } from '../errors/api-error.ts';
import type { Signer } from './signer.ts';

const algorithm = 'PBKDF2/SHA-256';
const goodForMinutes = 10;
/** Our own are about 800 characters long. */
const headerMaxLength = 2_000;

/** How much work is asked for: so many rounds of SHA-256 for each try, and so many tries. */
export interface Difficulty {
  readonly rounds: number;
  readonly minTries: number;
  readonly maxTries: number;
}

/** A solved challenge that nobody has used yet, as far as its paper says: `claimChallenge` has the last word. */
export interface Proof {
  readonly nonce: string;
  readonly expiresAt: string;
}

export interface Challenger {
  challenge(operation: ProvenOperation): Promise<Challenge>;
  /** Reads the header. Refuses what is not ours, not solved, too old or for another operation. Null where no proof is asked for. */
  check(header: string | null, operation: ProvenOperation): Promise<Proof | null>;
}

/** `difficulty: null` asks for nothing and still hands out challenges, so that nobody's client needs to know. */
export function createChallenger({ signer, difficulty, now }: { signer: Signer; difficulty: Difficulty | null; now: () => Date }): Challenger {
  const hmacSignatureSecret = signer.secretFor('challenge');
  const hmacKeySignatureSecret = signer.secretFor('challenge-solution');
  const { rounds, minTries, maxTries } = difficulty ?? { rounds: 1, minTries: 0, maxTries: 0 };
  return {
    challenge: async (operation) => {
      const expiresAt = new Date(now().getTime() + goodForMinutes * 60_000).toISOString();
      // The answer is known beforehand and signed: nobody is unlucky for long, and checking costs no round.
      const counter = randomInt(minTries, maxTries + 1);
      const data = { expiresAt, operation };
      return challengeSchema.parse(await createChallenge({ algorithm, cost: rounds, counter, data, deriveKey, hmacSignatureSecret, hmacKeySignatureSecret }));
    },
    check: async (header, operation) => {
      if (difficulty === null) return null;
      const proof = readProof(header);
      if (proof === null) throw refusal('no proof of work that can be read');
      const { parameters } = proof.challenge;
      const { verified } = await verifySolution({ ...proof, deriveKey, hmacSignatureSecret, hmacKeySignatureSecret });
      if (!verified) throw refusal('not ours, or not solved');
      if (parameters.data.operation !== operation) throw refusal('solved for another operation');
      if (parameters.data.expiresAt <= now().toISOString()) throw refusal('solved too long ago');
      return { nonce: parameters.nonce, expiresAt: parameters.data.expiresAt };
    },
  };
}

export function refusal(reason: string): ApiError {
  return new ApiError('proof-of-work-required', reason);
}

function readProof(header: string | null): ProofOfWork | null {
  if (header === null || header.length > headerMaxLength) return null;
  try {
    return proofOfWorkSchema.parse(JSON.parse(Buffer.from(header, 'base64').toString('utf8')));
  } catch {
    // Whatever else somebody sent: no proof.
    return null;
  }
}
