import type { Challenge, ProofOfWork } from '../schemas/proof-of-work.ts';
import type { Solution } from './solve-challenge.ts';
import { solveInWorker } from './solve-in-worker.ts';

interface ProveWorkOptions {
  readonly challenge: Challenge;
  /** Of the API; `''` for the page's own. */
  readonly baseUrl: string;
  readonly signal: AbortSignal | undefined;
}

/** What goes into the header: the challenge with its solution. Null where it was given up. */
export async function proveWork(options: ProveWorkOptions): Promise<string | null> {
  const { challenge } = options;
  const solution = await solve(options);
  if (solution === null) return null;
  const { counter, derivedKey } = solution;
  // Everything in it is ASCII: numbers, hexadecimal digits, names of our own.
  return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } } satisfies ProofOfWork));
}

async function solve({ challenge, baseUrl, signal }: ProveWorkOptions): Promise<Solution | null> {
  const url = workerUrl(baseUrl);
  if (url !== null) {
    try {
      return await solveInWorker({ challenge, url, signal });
    } catch {
      // A script that did not get through, or a browser that starts none: the page itself can do it.
    }
  }
  const { solveInSlices } = await import('./solve-in-slices.ts');
  return solveInSlices({ challenge, signal });
}

/** Only a document of the script's own origin may start a worker, and an agency's page may not. */
function workerUrl(baseUrl: string): string | null {
  if (typeof Worker !== 'function' || typeof document !== 'object') return null;
  const url = new URL('/kotak-aduan-worker.js', new URL(baseUrl, document.baseURI));
  return url.origin === location.origin ? url.href : null;
}
