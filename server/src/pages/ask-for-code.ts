import type { Context } from 'hono';
import type { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import type { DeadTracker } from '../services/find-tracker.ts';
import { carriedFollowing, hasWords, readFollowingValues } from './following-values.ts';
import { errorText, languageOf } from './language.ts';
import { formPageHeaders } from './page.ts';
import type { SentForm } from './read-form.ts';
import { show } from './show.ts';
import { trackingPage } from './tracking-page.ts';

/** The page that asks for the code, with what could not be done; what was typed in a complaint travels along. */
export function askForCode(c: Context<AppEnvironment>, sent: SentForm, error: ApiError | null = null): Promise<Response> {
  const language = languageOf(c);
  const problem = error === null ? null : { field: error.code === 'wrong-tracking-code' ? 'kode' : null, text: errorText(error.code, language) };
  return show(c, trackingPage({ typed: sent.text('kode'), problem, carried: carriedOf(sent) }, language), formPageHeaders, error);
}

/** After a quarter of an hour, or where another code counts by now. */
export function askAgain(c: Context<AppEnvironment>, sent: SentForm, why: DeadTracker): Promise<Response> {
  const language = languageOf(c);
  const { following, tracking } = language.texts;
  const over = hasWords(readFollowingValues(sent)) ? following.sessionOver : tracking.timeIsUp;
  const text = why === 'replaced' ? following.codeReplaced : over;
  return show(c, trackingPage({ typed: '', problem: { field: null, text }, carried: carriedOf(sent) }, language), formPageHeaders);
}

function carriedOf(sent: SentForm): readonly (readonly [name: string, value: string])[] {
  const carried = carriedFollowing(readFollowingValues(sent));
  // The files among them are bound to that very form.
  return carried.length === 0 ? [] : [['formulir', sent.text('formulir')], ...carried];
}
