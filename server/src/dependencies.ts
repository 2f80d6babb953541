import type { Logger } from 'pino';
import type { OperatorAuth } from './auth/operator-auth.ts';
import type { IdempotencyKeys } from './middleware/idempotency.ts';
import type { OriginPolicy } from './middleware/origin-policy.ts';
import type { RateLimiter } from './middleware/rate-limiter.ts';
import type { Database } from './repositories/database.ts';
import type { CityDirectory } from './services/city-directory.ts';
import type { EvidenceKey } from './services/evidence-key.ts';
import type { FileStore } from './services/file-store.ts';
import type { Challenger } from './services/proof-of-work.ts';
import type { SiteList } from './services/site-list.ts';
import type { ReadingRulesShelf } from './services/reading-rules-shelf.ts';
import type { Signer } from './services/signer.ts';

/** Everything that a route may use; made once, in `createApp`. */
export interface Dependencies {
  readonly database: Database;
  readonly directory: CityDirectory;
  readonly auth: OperatorAuth;
  readonly signer: Signer;
  readonly evidenceKey: EvidenceKey;
  readonly readingRules: ReadingRulesShelf;
  readonly files: FileStore;
  readonly challenger: Challenger;
  readonly sites: SiteList;
  readonly origins: OriginPolicy;
  readonly idempotencyKeys: IdempotencyKeys;
  readonly rateLimiter: RateLimiter;
  readonly log: Logger;
  /** Of the API, as it stands in links that people get. */
  readonly publicOrigin: string;
  readonly now: () => Date;
  /** A random UUID. */
  readonly randomId: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
}
