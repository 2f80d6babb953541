export interface AttemptSignal {
  readonly signal: AbortSignal;
  readonly hasTimedOut: () => boolean;
  /** Something moved: the time begins anew. */
  readonly restart: () => void;
  readonly release: () => void;
}

/** Ends with the caller's signal or after a time, whichever is first. `AbortSignal.any` and `timeout` are too new for the browsers we serve. */
export function attemptSignal({ signal, timeoutMs }: { signal: AbortSignal | undefined; timeoutMs: number }): AttemptSignal {
  const controller = new AbortController();
  let timedOut = false;
  const abort = (): void => controller.abort();
  const start = (): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      timedOut = true;
      abort();
    }, timeoutMs);
  let timer = start();
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    hasTimedOut: () => timedOut,
    restart: () => {
      clearTimeout(timer);
      timer = start();
    },
    release: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}
