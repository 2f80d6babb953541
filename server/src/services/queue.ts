import { ApiError } from '../errors/api-error.ts';

export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** So many at a time, so many in line, the rest is sent away for a moment. */
export function createQueue({ maxRunning, maxWaiting }: { maxRunning: number; maxWaiting: number }): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < maxRunning) running += 1;
    else {
      if (waiting.length >= maxWaiting) throw new ApiError('unavailable', 'too much of this at once', { retryAfterSeconds: 5 });
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      // The place is handed on, so nobody slips in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
