import type { Challenge } from '../schemas/proof-of-work.ts';
import { deriveKey } from './derive-key.ts';
import { solveChallenge, type Solution } from './solve-challenge.ts';

/** A try takes a few milliseconds on a slow phone, so a slice that ends here stays under the 20 that nobody feels. */
const sliceMs = 8;

/** Solves a challenge where no worker can be had, and lets the page have its turn after each slice. Null where it was given up. */
export function solveInSlices({
  challenge,
  signal,
  derive = deriveKey,
  now = () => performance.now(),
  pause = () => new Promise((resolve) => setTimeout(resolve)),
}: {
  challenge: Challenge;
  signal: AbortSignal | undefined;
  derive?: typeof deriveKey | undefined;
  now?: (() => number) | undefined;
  pause?: (() => Promise<unknown>) | undefined;
}): Promise<Solution | null> {
  let sliceStartedAt = now();
  return solveChallenge({
    challenge,
    isGivenUp: () => signal?.aborted === true,
    derive: async (...args) => {
      if (now() - sliceStartedAt >= sliceMs) {
        await pause();
        sliceStartedAt = now();
      }
      return derive(...args);
    },
  });
}
