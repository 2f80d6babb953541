import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import type { RateLimitName } from '../middleware/rate-limiter.ts';
import { askForCode } from './ask-for-code.ts';
import { disputeFileFields, replyFileFields } from './following-values.ts';
import type { SentForm } from './read-form.ts';
import { readLimitedForm } from './read-limited-form.ts';
import { refuse } from './refuse.ts';

/** Answers a form of following, from a page of ours; its files count as those of the box do. Whatever goes wrong is said where the code is asked for, with what was typed. */
export async function withinLimits(
  c: Context<AppEnvironment>,
  limit: RateLimitName,
  dependencies: Dependencies,
  answer: (sent: SentForm) => Promise<Response>,
): Promise<Response> {
  let sent: SentForm | null = null;
  try {
    const read = await readLimitedForm(c, limit, dependencies);
    sent = read.sent;
    if (read.refused !== null) throw read.refused;
    const files = [replyFileFields, disputeFileFields].flatMap(({ chosen }) => read.sent.files(chosen));
    for (const _file of files) dependencies.rateLimiter.take('upload', c.get('clientAddress'));
    return await answer(sent);
  } catch (error) {
    if (!(error instanceof ApiError) || sent === null) return refuse(c, error, dependencies);
    return askForCode(c, sent, error);
  }
}
