import { solveChallengeWorkers } from 'altcha-lib';
import type { Challenge } from '../schemas/proof-of-work.ts';
import type { Solution } from './solve-in-slices.ts';

/** What `require-trusted-types-for 'script'` asks of a worker's address; TypeScript's DOM does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/** Our pages allow this name in their Content-Security-Policy. */
const policyName = 'kotak-aduan-worker';

let trusted: ReturnType<TrustedTypes['createPolicy']> | null = null;

function trust(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  trusted ??= trustedTypes.createPolicy(policyName, { createScriptURL: (address) => address });
  return trusted.createScriptURL(url);
}

/** Two, where there are processors for them: the phone has other things to do. */
const maxWorkers = 2;
/** A script that is still not here, or a worker that says nothing: the page itself is then faster. */
const silenceMs = 20_000;

/** Throws where the worker can't be started or stays silent. Null where it was given up. */
export async function solveInWorker({
  challenge,
  url,
  signal,
  type = 'classic',
}: {
  challenge: Challenge;
  url: string;
  signal: AbortSignal | undefined;
  /** As it is built, a classic script; as a module in tests. */
  type?: WorkerType;
}): Promise<Solution | null> {
  if (signal?.aborted) return null;
  const workers: Worker[] = [];
  let end = (): void => {};
  const ended = new Promise<null>((resolve, reject) => {
    const abort = (): void => resolve(null);
    const timer = setTimeout(() => reject(new Error('the worker stays silent')), silenceMs);
    signal?.addEventListener('abort', abort);
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  const createWorker = (): Worker => {
    const worker = new Worker(trust(url), { type });
    workers.push(worker);
    return worker;
  };
  try {
    const concurrency = Math.min(maxWorkers, navigator.hardwareConcurrency);
    return await Promise.race([ended, solveChallengeWorkers({ challenge, concurrency, createWorker })]);
  } finally {
    end();
    for (const worker of workers) worker.terminate();
  }
}
