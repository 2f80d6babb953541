import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { latestToday } from '../services/latest-today.ts';
import { answerProblems } from './answer-problems.ts';
import { checkForm } from './check-form.ts';
import { answerPrefix, isUntouched } from './complaint-form-values.ts';
import { returnedComplaintPage } from './complaint-page.ts';
import { findFormProblems } from './form-problem.ts';
import { languageOf } from './language.ts';
import { formPageHeaders } from './page.ts';
import type { SentForm } from './read-form.ts';
import { secondStepPage } from './second-step-page.ts';
import { show } from './show.ts';
import { takeForm } from './take-form.ts';

/** The same form in another language: nothing is filed, and all is there that was typed, ticked, chosen, or said to be put right. */
export async function redrawComplaint(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const { directory, now } = dependencies;
  const language = languageOf(c);
  const taken = await takeForm(sent, language, dependencies);
  if (isUntouched(taken.values) && taken.error === null)
    return c.redirect(language.address(emptyForm({ ...taken.values, agencyId: directory.unit(taken.values.agencyId)?.unitId ?? '' })), 303);
  const decision = sent.text('angka');
  const { values, numbers, fields } = checkForm(taken, decision, dependencies);
  const wasChecked = sent.text('diperiksa') === 'ya';
  if (sent.text('langkah') === '2' && fields.length === 0) {
    const wasAsked = sent.names.some((name) => name.startsWith(answerPrefix));
    const questions = wasAsked ? (directory.category(values.categoryId)?.questions ?? []) : [];
    const today = latestToday(now(), directory.city.timeZone);
    const problems = wasChecked ? answerProblems({ questions, answers: values.answers, today }, language) : [];
    const step = { values, numbers, token: taken.token, questions, problems, isNumberKept: decision === 'biarkan' };
    return show(c, secondStepPage(step, directory.city, language), formPageHeaders);
  }
  const error = taken.error ?? (wasChecked && fields.length > 0 ? new ApiError('invalid-input', 'the form is not complete', { fields }) : null);
  const problems = error === null ? [] : findFormProblems(error, directory.city, language);
  return show(c, returnedComplaintPage({ ...values, token: taken.token, problems }, directory.city, language), formPageHeaders);
}

/** With the box, which comes up where nothing is typed yet. */
function emptyForm({ agencyId, isShared }: { agencyId: string; isShared: boolean }): string {
  const query = new URLSearchParams({ ...(agencyId === '' ? {} : { agency: agencyId }), ...(isShared ? { bersama: 'ya' } : {}) }).toString();
  return query === '' ? '/aduan' : `/aduan?${query}`;
}
