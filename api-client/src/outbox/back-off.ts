const firstWaitMs = 5_000;
export const longestWaitMs = 15 * 60_000;

/**
 * How long to wait after the nth failed attempt: doubling from five seconds to fifteen minutes, spread over the upper half so
 * that a thousand phones don't come back in one second, and never before the server's `Retry-After`.
 */
export function backOffMs({ attempt, random, retryAfterMs }: { attempt: number; random: number; retryAfterMs: number | null }): number {
  const ceiling = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
  const own = ceiling * (0.5 + random / 2);
  return Math.round(retryAfterMs === null ? own : Math.max(own, retryAfterMs + own / 2));
}
