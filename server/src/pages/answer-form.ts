import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import type { RateLimitName } from '../middleware/rate-limiter.ts';
import type { SentForm } from './read-form.ts';
import { readLimitedForm } from './read-limited-form.ts';
import { refuse } from './refuse.ts';

interface FormAnswers {
  readonly limit: RateLimitName;
  readonly answer: (sent: SentForm) => Promise<Response>;
  /** The form once more, with what was typed and what went wrong. */
  readonly again: (sent: SentForm, error: ApiError) => Promise<Response>;
}

/** Answers a form from a page of ours. What went wrong is said in the form itself, unless it could not be read or the fault is ours. */
export async function answerForm(c: Context<AppEnvironment>, { limit, answer, again }: FormAnswers, dependencies: Dependencies): Promise<Response> {
  let sent: SentForm | null = null;
  try {
    const read = await readLimitedForm(c, limit, dependencies);
    sent = read.sent;
    if (read.refused !== null) throw read.refused;
    return await answer(sent);
  } catch (error) {
    if (!(error instanceof ApiError) || sent === null) return refuse(c, error, dependencies);
    return again(sent, error);
  }
}
