import type { Challenge, ProofOfWork } from '../schemas/proof-of-work.ts';
import { deriveKey } from './derive-key.ts';

export type Solution = ProofOfWork['solution'];

export interface SolveOptions {
  readonly challenge: Challenge;
  /** Several workers share the numbers: each begins at another one and leaves out those of the others. */
  readonly start?: number | undefined;
  readonly step?: number | undefined;
  readonly isGivenUp?: (() => boolean) | undefined;
  readonly derive?: typeof deriveKey | undefined;
}

/** Nobody waits longer for it. */
const maxMs = 90_000;

/**
 * Looks for the number whose key begins as the challenge asks. Null where it was given up. Our own twenty lines and not altcha-lib's solver,
 * which weighs four times as much for what is not asked for here; the library on the server makes the challenges and checks the solutions.
 */
export async function solveChallenge({
  challenge: { parameters },
  start = 0,
  step = 1,
  isGivenUp = () => false,
  derive = deriveKey,
}: SolveOptions): Promise<Solution | null> {
  const endsAt = performance.now() + maxMs;
  for (let counter = start; !isGivenUp() && performance.now() < endsAt; counter += step) {
    const derivedKey = await derive(parameters, counter);
    if (derivedKey.startsWith(parameters.keyPrefix)) return { counter, derivedKey };
  }
  return null;
}
