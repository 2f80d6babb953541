import { createHash, randomBytes } from 'node:crypto';
import { ApiError } from '../errors/api-error.ts';

export const rateLimitNames = [
  'sign-in',
  'tracking',
  'wrong-code',
  'code-request',
  'code-request-number',
  'code-request-first',
  'claim',
  'filing',
  'form',
  'upload',
  'site-request',
  'page',
  'general',
] as const;
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
  // A whole mobile network can stand behind one address, and somebody among them who tries codes: so many that they lock nobody out (TRK-3).
  tracking: { burst: 600, perHour: 20_000 },
  'wrong-code': { burst: 30, perHour: 30 },
  'code-request': { burst: 30, perHour: 30 },
  // By complaint number; the first from an address is let through, so that nobody can lock the owner out.
  'code-request-number': { burst: 10, perHour: 10 },
  'code-request-first': { burst: 1, perHour: 1 },
  // Whoever has the link needs one word, and another after a reload; a whole mobile network may stand behind one address.
  claim: { burst: 20, perHour: 40 },
  filing: { burst: 100, perHour: 1_000 },
  // Without JavaScript nobody can be asked for proof of work: fewer then.
  form: { burst: 30, perHour: 200 },
  upload: { burst: 300, perHour: 5_000 },
  // Each visitor of a page that is not on the list asks once; more only a program would.
  'site-request': { burst: 10, perHour: 20 },
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
    const waitMs = this.#waitFor(name, address);
    if (waitMs > 0) throw new ApiError('rate-limited', `too many requests (${name})`, { retryAfterSeconds: Math.ceil(waitMs / 1000) });
  }

  /** The same without a word: false where there is nothing left. */
  tryTake(name: RateLimitName, address: string): boolean {
    return this.#waitFor(name, address) === 0;
  }

  /** Takes one; or gives how many milliseconds it is until there is one. */
  #waitFor(name: RateLimitName, address: string): number {
    const limit = this.#limits?.[name];
    if (limit === undefined) return 0;
    const now = this.#now();
    this.#rotate(now.toISOString().slice(0, 10));
    const key = `${name} ${createHash('sha256').update(this.#salt).update(address).digest('base64url')}`;
    const bucket = this.#buckets.get(key) ?? { tokens: limit.burst, at: now.getTime() };
    const perMs = limit.perHour / 3_600_000;
    const tokens = Math.min(limit.burst, bucket.tokens + (now.getTime() - bucket.at) * perMs);
    if (tokens < 1) return (1 - tokens) / perMs;
    // Re-inserted, so that the least recently used stand first.
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: tokens - 1, at: now.getTime() });
    if (this.#buckets.size > maxBuckets) {
      const oldest = this.#buckets.keys().next().value;
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
    return 0;
  }

  #rotate(day: string): void {
    if (day === this.#day) return;
    this.#day = day;
    this.#salt = randomBytes(16);
    this.#buckets.clear();
  }
}
