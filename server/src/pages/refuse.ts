import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { describeError } from '../middleware/error-response.ts';
import { errorText, languageOf } from './language.ts';
import { neutralTitle, page, plainPageHeaders } from './page.ts';
import { show } from './show.ts';

/** A page that says in a sentence what went wrong and where to go on. In the language of the form that led here: from here only back. */
export function refuse(c: Context<AppEnvironment>, error: unknown, { log }: Pick<Dependencies, 'log'>): Promise<Response> {
  const known = error instanceof ApiError ? error : new ApiError('internal', 'something went wrong here');
  if (!(error instanceof ApiError)) log.error({ requestId: c.get('requestId'), failure: describeError(error) }, 'page failed');
  const language = languageOf(c);
  const { notDone, goBack, backToForm } = language.texts.problems;
  const body = html`<h1>${notDone}</h1>
    <p>${errorText(known.code, language)}</p>
    ${known.code === 'origin-not-allowed' ? '' : html`<p>${goBack}</p>`}
    <p><a href="${language.address('/aduan')}">${backToForm}</a></p>`;
  return show(c, page({ title: neutralTitle, language, body }), plainPageHeaders, known);
}
