import { createHash, randomBytes } from 'node:crypto';
import { ApiError } from '../errors/api-error.ts';

export const rateLimitNames = ['sign-in', 'tracking', 'filing', 'form', 'upload', 'page', 'general'] as const;
export type RateLimitName = (typeof rateLimitNames)[number];

/** So many at once, refilled so many an hour. */
export interface RateLimit {
  readonly burst: number;
  readonly perHour: number;
}
export type RateLimits = Readonly<Record<RateLimitName, RateLimit>>;

/** Filing is generous: a whole village can stand behind one address. Guessing passwords and codes is not. */
export const defaultRateLimits: RateLimits = {
  'sign-in': { burst: 20, perHour: 60 },
  tracking: { burst: 30, perHour: 120 },
  filing: { burst: 100, perHour: 1_000 },
  // Without JavaScript nobody can be asked for proof of work: fewer then.
  form: { burst: 30, perHour: 200 },
  upload: { burst: 300, perHour: 5_000 },
  page: { burst: 600, perHour: 20_000 },
  general: { burst: 1_200, perHour: 60_000 },
};

const maxBuckets = 100_000;

/** Token buckets in memory, by the hash of an address with a salt that lives for a day: no address is kept. */
export class RateLimiter {
  readonly #limits: RateLimits | null;
  readonly #now: () => Date;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();
  #salt = randomBytes(16);
  #day = '';

  /** `limits: null` lifts them all, for load runs. */
  constructor({ limits, now }: { limits: RateLimits | null; now: () => Date }) {
    this.#limits = limits;
    this.#now = now;
  }

  take(name: RateLimitName, address: string): void {
    const limit = this.#limits?.[name];
    if (limit === undefined) return;
    const now = this.#now();
    this.#rotate(now.toISOString().slice(0, 10));
    const key = `${name} ${createHash('sha256').update(this.#salt).update(address).digest('base64url')}`;
    const bucket = this.#buckets.get(key) ?? { tokens: limit.burst, at: now.getTime() };
    const perMs = limit.perHour / 3_600_000;
    const tokens = Math.min(limit.burst, bucket.tokens + (now.getTime() - bucket.at) * perMs);
    if (tokens < 1) throw new ApiError('rate-limited', `too many requests (${name})`, { retryAfterSeconds: Math.ceil((1 - tokens) / perMs / 1000) });
    // Re-inserted, so that the least recently used stand first.
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: tokens - 1, at: now.getTime() });
    if (this.#buckets.size > maxBuckets) {
      const oldest = this.#buckets.keys().next().value;
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
  }

  #rotate(day: string): void {
    if (day === this.#day) return;
    this.#day = day;
    this.#salt = randomBytes(16);
    this.#buckets.clear();
  }
}
