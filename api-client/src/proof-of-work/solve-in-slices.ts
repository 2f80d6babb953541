import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge, ProofOfWork } from '../schemas/proof-of-work.ts';

export type Solution = ProofOfWork['solution'];

/** A try takes a few milliseconds on a slow phone, so a slice that ends here stays under the 20 that nobody feels. */
const sliceMs = 8;

type DeriveKey = typeof deriveKey;

/** Solves a challenge where no worker can be had, and lets the page have its turn after each slice. Null where it was given up. */
export async function solveInSlices({
  challenge,
  signal,
  derive = deriveKey,
  now = () => performance.now(),
  pause = () => new Promise((resolve) => setTimeout(resolve)),
}: {
  challenge: Challenge;
  signal: AbortSignal | undefined;
  derive?: DeriveKey | undefined;
  now?: (() => number) | undefined;
  pause?: (() => Promise<unknown>) | undefined;
}): Promise<Solution | null> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  if (signal?.aborted) return null;
  signal?.addEventListener('abort', abort);
  let sliceStartedAt = now();
  const deriveInSlices: DeriveKey = async (...args) => {
    if (now() - sliceStartedAt >= sliceMs) {
      await pause();
      sliceStartedAt = now();
    }
    return derive(...args);
  };
  try {
    return await solveChallenge({ challenge, controller, deriveKey: deriveInSlices });
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
