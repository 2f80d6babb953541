import type { Challenge } from '../schemas/proof-of-work.ts';
import type { Solution, SolveOptions } from './solve-challenge.ts';

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
  const listening = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the worker stays silent')), silenceMs);
      listening.signal.addEventListener('abort', () => clearTimeout(timer));
      signal?.addEventListener('abort', () => resolve(null), { signal: listening.signal });
      const count = Math.min(maxWorkers, navigator.hardwareConcurrency);
      for (let start = 0; start < count; start += 1) {
        const worker = new Worker(trust(url), { type });
        workers.push(worker);
        worker.addEventListener('error', () => reject(new Error('the worker has failed')));
        worker.addEventListener('message', ({ data }: MessageEvent<Solution | null>) => {
          if (data !== null) resolve(data);
          else reject(new Error('the worker has found nothing'));
        });
        // Each takes every second number.
        worker.postMessage({ challenge, start, step: count } satisfies SolveOptions);
      }
    });
  } finally {
    listening.abort();
    for (const worker of workers) worker.terminate();
  }
}
