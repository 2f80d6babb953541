import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { findTracker, isDead } from '../services/find-tracker.ts';
import { sha256Hex } from '../services/hash.ts';
import { readOwnData } from '../services/read-own-data.ts';
import { requestRight } from '../services/request-right.ts';
import { askAgain } from './ask-for-code.ts';
import { draftIdOf } from './draft-id-of.ts';
import { fileOnce } from './file-once.ts';
import { type FollowingStep, followingSteps } from './following-steps.ts';
import { carriedFollowing } from './following-values.ts';
import type { FormProblem } from './form-problem.ts';
import { errorText, languageOf } from './language.ts';
import { ownDataPage } from './own-data-page.ts';
import { formPageHeaders } from './page.ts';
import type { SentForm } from './read-form.ts';
import { show } from './show.ts';
import { showTrackedCase } from './show-tracked-case.ts';
import { moveToNextForm, takeFollowing } from './take-following.ts';
import { redrawCasePath } from './tracked-case-page.ts';
import { withinLimits } from './within-limits.ts';

/** What the holder of a code can do besides reading, with plain forms. */
export function mountFollowingPages(app: Hono<AppEnvironment>, dependencies: Dependencies): void {
  for (const step of followingSteps) app.post(step.path, (c) => withinLimits(c, step.limit, dependencies, (sent) => take(c, sent, step, dependencies)));
  app.post('/lacak/data', (c) => withinLimits(c, 'form', dependencies, (sent) => showOwnData(c, sent, dependencies)));
  app.post(redrawCasePath, (c) => withinLimits(c, 'tracking', dependencies, (sent) => redraw(c, sent, dependencies)));
}

async function take(c: Context<AppEnvironment>, sent: SentForm, step: FollowingStep, dependencies: Dependencies): Promise<Response> {
  const subject = await findTracker(sent.text('lacak'), { ...dependencies, now: dependencies.now() });
  if (isDead(subject)) return askAgain(c, sent, subject);
  const language = languageOf(c);
  const form = await takeFollowing(sent, dependencies);
  const { values, formId, refused } = form;
  const payloadSha256 = sha256Hex(JSON.stringify([subject.complaintId, ...step.payload(form)]));
  // The same for a form that was sent twice: whichever answer the browser shows holds the files.
  const nextFormId = draftIdOf(dependencies.signer.formBytes(`next\n${formId}\n${step.operation}\n${payloadSha256}`, 16));
  let problem: FormProblem | null = null;
  try {
    if (formId === null) throw new ApiError('malformed-request', 'the form is too old');
    if (refused !== null) {
      problem = { field: refused.field, text: errorText(refused.error.code, language) };
      throw refused.error;
    }
    problem = step.missing?.(values, language.texts.following) ?? null;
    if (problem !== null) throw new ApiError('invalid-input', 'the form is not complete');
    await fileOnce({ operation: step.operation, formId, payloadSha256 }, dependencies, (transact) =>
      step.run(form, { complaintId: subject.complaintId, transact }, { dependencies, language: language.code }),
    );
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    problem ??= { field: null, text: errorText(error.code, language) };
    // What was sent with a form can't be changed, and its files are taken: the next try is another one.
    if (error.code !== 'key-reused') return showTrackedCase(c, subject, dependencies, { values, formId, problem, error });
    const left = await moveToNextForm(form, values, nextFormId, dependencies);
    return showTrackedCase(c, subject, dependencies, { values: left, formId: nextFormId, problem, error });
  }
  const left = await moveToNextForm(form, { ...values, ...step.emptied }, nextFormId, dependencies);
  return showTrackedCase(c, subject, dependencies, { values: left, formId: nextFormId, notice: language.texts.following[step.notice] });
}

/** As it is now: for another language, for whoever looks again, and on the way back. Nothing is done, and nothing is lost. */
async function redraw(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const subject = await findTracker(sent.text('lacak'), { ...dependencies, now: dependencies.now() });
  if (isDead(subject)) return askAgain(c, sent, subject);
  const { values, formId, refused } = await takeFollowing(sent, dependencies);
  const problem = refused === null ? null : { field: refused.field, text: errorText(refused.error.code, languageOf(c)) };
  return showTrackedCase(c, subject, dependencies, { values, formId, problem });
}

/** A copy is a request for access by law, answered as it is made. */
async function showOwnData(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const subject = await findTracker(sent.text('lacak'), { ...dependencies, now: dependencies.now() });
  if (isDead(subject)) return askAgain(c, sent, subject);
  if (sent.formId === null) return askAgain(c, sent, 'expired');
  const { complaintId } = subject;
  await fileOnce({ operation: 'access', formId: sent.formId, payloadSha256: sha256Hex(complaintId) }, dependencies, (transact) =>
    requestRight({ claim: { kind: 'access', text: null }, complaintId, transact }, dependencies),
  );
  const data = await readOwnData(complaintId, dependencies);
  if (data === null) throw new ApiError('wrong-tracking-code', 'no complaint has this code');
  const { values } = await takeFollowing(sent, dependencies);
  const { signer, now } = dependencies;
  const fields = [
    ['lacak', signer.trackingToken(subject, now()).token],
    ['formulir', signer.formToken(sent.formId, now())],
    ...carriedFollowing(values),
  ] as const;
  return show(c, ownDataPage(data, fields, languageOf(c)), formPageHeaders);
}
