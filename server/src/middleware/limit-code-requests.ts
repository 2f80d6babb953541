import type { RateLimiter } from './rate-limiter.ts';

/**
 * How often a new code may be asked for: by address, and ten times an hour for one complaint. The first try from an address is never held
 * up by what others did to the same complaint, so that nobody can lock its owner out.
 */
export function limitCodeRequests(rateLimiter: RateLimiter, { address, complaintNumber }: { address: string; complaintNumber: string }): void {
  if (rateLimiter.tryTake('code-request-first', `${complaintNumber} ${address}`)) return;
  rateLimiter.take('code-request-number', complaintNumber);
}
