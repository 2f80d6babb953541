/** Longer waits are the outbox's business: a person is looking at this call. */
export const longestRetryDelayMs = 20_000;
const firstDelayMs = 500;

/** Exponential with jitter over the upper half, never sooner than the server asked. */
export function retryDelay({ attempt, random, retryAfterMs }: { attempt: number; random: number; retryAfterMs: number | null }): number {
  const ceiling = Math.min(longestRetryDelayMs / 2, firstDelayMs * 2 ** (attempt - 1));
  return Math.max(retryAfterMs ?? 0, 0) + ceiling * (0.5 + random / 2);
}
