import { AbortedError } from '../errors/aborted-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { isRetryableError } from '../errors/is-retryable-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { bytesBody, type Operation } from '../operations/define-operation.ts';
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

async function send(call: Call, request: BuiltRequest): Promise<RawResponse> {
  const { operation, options, input } = call;
  const token = input.token ?? (await options.getToken?.()) ?? null;
  const usualTimeoutMs = operation.body === bytesBody ? (options.uploadTimeoutMs ?? 300_000) : (options.timeoutMs ?? 30_000);
  const attempt = attemptSignal({ signal: input.signal, timeoutMs: input.timeoutMs ?? usualTimeoutMs });
  try {
    const headers = token === null ? request.headers : { ...request.headers, Authorization: `Bearer ${token}` };
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
  for (let attempt = 1; ; attempt += 1) {
    if (input.signal?.aborted) throw new AbortedError({ message: `${operation.id} was aborted` });
    try {
      const response = await send(call, request);
      return await readResponse({ operation, response, sentBody: request.body, now: now() });
    } catch (error) {
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
