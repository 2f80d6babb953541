import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import type { RateLimitName } from '../middleware/rate-limiter.ts';
import { readForm, type SentForm } from './read-form.ts';

/** More than all the words that a page of following can hold; less than a photo. */
const wordsMaxBytes = 100_000;

/** A form of ours, and whether its sender sent too much: of such only words are read, so that they can stand in the page again. */
export async function readLimitedForm(
  c: Context<AppEnvironment>,
  limit: RateLimitName,
  dependencies: Dependencies,
): Promise<{ sent: SentForm; refused: ApiError | null }> {
  let refused: ApiError | null = null;
  try {
    dependencies.rateLimiter.take(limit, c.get('clientAddress'));
  } catch (error) {
    const isSmall = Number(c.req.header('content-length') ?? Number.NaN) <= wordsMaxBytes;
    if (!(error instanceof ApiError) || !isSmall) throw error;
    refused = error;
  }
  return { sent: await readForm(c, dependencies), refused };
}
