import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import type { RateLimitName } from '../middleware/rate-limiter.ts';
import { answerForm } from './answer-form.ts';
import { askForCode } from './ask-for-code.ts';
import type { SentForm } from './read-form.ts';

/** Answers a form of following, from a page of ours. Whatever goes wrong is said where the code is asked for, with what was typed. */
export function withinLimits(
  c: Context<AppEnvironment>,
  limit: RateLimitName,
  dependencies: Dependencies,
  answer: (sent: SentForm) => Promise<Response>,
): Promise<Response> {
  return answerForm(c, { limit, answer, again: (sent, error) => askForCode(c, sent, error) }, dependencies);
}
