import { AbortedError } from '../errors/aborted-error.ts';
import { hasCode } from '../errors/has-code.ts';
import { NetworkError } from '../errors/network-error.ts';
import { isRetryableError } from '../errors/is-retryable-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { bytesBody, type Operation } from '../operations/define-operation.ts';
import { getProof } from '../proof-of-work/get-proof.ts';
import { proofOfWorkHeader } from '../schemas/proof-of-work.ts';
import { attemptSignal } from './attempt-signal.ts';
import { buildRequest, type BuiltRequest, type LooseInput } from './build-request.ts';
import type { ClientOptions } from './client-types.ts';
import { readResponse, type RawResponse } from './read-response.ts';
import { longestRetryDelayMs, retryDelay } from './retry-delay.ts';
import { sendWithFetch } from './send-with-fetch.ts';
import { sendWithProgress } from './send-with-progress.ts';
import { sleep } from './sleep.ts';

interface Call {
  readonly operation: Operation;
  readonly options: ClientOptions;
  readonly input: LooseInput;
}

/** An idempotent call always has its key: `buildRequest` refuses one without. */
function isSafeToRepeat({ method, isRepeatable, isIdempotent }: Operation): boolean {
  return method === 'GET' || isRepeatable === true || isIdempotent === true;
}

async function send(call: Call, request: BuiltRequest, proof: string): Promise<RawResponse> {
  const { operation, options, input } = call;
  const token = input.token ?? (await options.getToken?.()) ?? null;
  const usualTimeoutMs = operation.body === bytesBody ? (options.uploadTimeoutMs ?? 300_000) : (options.timeoutMs ?? 30_000);
  const attempt = attemptSignal({ signal: input.signal, timeoutMs: input.timeoutMs ?? usualTimeoutMs });
  try {
    const headers: Record<string, string> = { ...request.headers };
    if (token !== null) headers['Authorization'] = `Bearer ${token}`;
    if (proof !== '') headers[proofOfWorkHeader] = proof;
    const transport = { request, method: operation.method, headers, credentials: options.credentials ?? 'omit', signal: attempt.signal };
    if (input.onProgress && typeof XMLHttpRequest === 'function' && !options.fetch) return await sendWithProgress(transport, input.onProgress);
    // Called through an arrow: a browser's fetch refuses any other `this`.
    return await sendWithFetch(options.fetch ?? ((...args) => fetch(...args)), transport);
  } catch (cause) {
    if (input.signal?.aborted) throw new AbortedError({ message: `${operation.id} was aborted`, cause });
    if (attempt.hasTimedOut()) throw new TimeoutError({ message: `${operation.id} timed out`, cause });
    throw new NetworkError({ message: `${operation.id} did not get through`, cause });
  } finally {
    attempt.release();
  }
}

/** One call with its retries: a few, with growing pauses, and only of what is safe to send twice. */
export async function callOperation(call: Call): Promise<unknown> {
  const { operation, options, input } = call;
  const now = options.now ?? Date.now;
  const request = buildRequest({ operation, baseUrl: options.baseUrl, input });
  const maxAttempts = isSafeToRepeat(operation) ? (input.maxAttempts ?? options.maxAttempts ?? 3) : 1;
  let proof = operation.needsProofOfWork === true ? null : '';
  let wasRefused = false;
  for (let attempt = 1; ; attempt += 1) {
    if (input.signal?.aborted) throw new AbortedError({ message: `${operation.id} was aborted` });
    await input.beforeAttempt?.();
    try {
      // Kept for the next attempt: nothing was filed with it, or the key gives the first answer again.
      proof ??= await getProof({ operation, baseUrl: options.baseUrl, signal: input.signal, ask: (asked) => callOperation({ options, ...asked }) });
      const response = await send(call, request, proof);
      return await readResponse({ operation, response, sentBody: request.body, now: now() });
    } catch (error) {
      if (hasCode(error, 'proof-of-work-required')) {
        // It came too late, or the server has another key by now: a new challenge, the first time at once.
        proof = null;
        if (!wasRefused) {
          wasRefused = true;
          continue;
        }
      }
      if (attempt >= maxAttempts || !isRetryableError(error)) throw error;
      const delay = retryDelay({ attempt, random: (options.random ?? Math.random)(), retryAfterMs: retryAfterOf(error) });
      if (delay > longestRetryDelayMs) throw error;
      await (options.sleep ?? sleep)(delay, input.signal);
    }
  }
}

function retryAfterOf(error: unknown): number | null {
  return error instanceof Error && 'retryAfterMs' in error && typeof error.retryAfterMs === 'number' ? error.retryAfterMs : null;
}
