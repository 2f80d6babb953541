import type { ComplaintDraft, ComplaintReceipt } from '@kotak-aduan/api-client/schemas';
import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { fileComplaint } from '../services/file-complaint.ts';
import { sha256Hex } from '../services/hash.ts';
import { latestToday } from '../services/latest-today.ts';
import { answerProblems } from './answer-problems.ts';
import { checkForm } from './check-form.ts';
import { returnedComplaintPage } from './complaint-page.ts';
import { fileOnce } from './file-once.ts';
import { findFormProblems } from './form-problem.ts';
import { languageOf } from './language.ts';
import { formPageHeaders } from './page.ts';
import type { SentForm } from './read-form.ts';
import { receivedPage } from './received-page.ts';
import { secondStepPage } from './second-step-page.ts';
import { show } from './show.ts';
import { takeForm } from './take-form.ts';

/**
 * One sending of the form that works without JavaScript: either something is to be put right, or something is to be answered or decided in a
 * second step, or the complaint is filed.
 */
export async function submitComplaint(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const { directory, signer, now, randomId, publicOrigin } = dependencies;
  const { city } = directory;
  const language = languageOf(c);
  const taken = await takeForm(sent, language, dependencies);
  const { values, numbers, trackingCode, draft, fields } = checkForm(taken, sent.text('angka'), dependencies);

  const refuse = (error: ApiError, { token = taken.token, kept = values.kept } = {}): Promise<Response> => {
    const form = { ...values, kept, token, problems: findFormProblems(error, city, language) };
    return show(c, returnedComplaintPage(form, city, language), formPageHeaders, error);
  };
  if (taken.error !== null) return refuse(taken.error);
  if (fields.length > 0) return refuse(new ApiError('invalid-input', 'the form is not complete', { fields }));
  if (draft === null || numbers.length > 0) {
    const wasAsked = sent.text('langkah') === '2';
    const questions = draft === null || wasAsked ? (directory.category(values.categoryId)?.questions ?? []) : [];
    const step = {
      values,
      numbers,
      token: taken.token,
      questions,
      // What was never asked is not faulty yet.
      problems: wasAsked ? answerProblems({ questions, answers: values.answers, today: latestToday(now(), city.timeZone) }, language) : [],
      isNumberKept: sent.text('angka') === 'biarkan',
    };
    return show(c, secondStepPage(step, city, language), formPageHeaders);
  }
  try {
    const receipt = await file(draft, taken.formId, dependencies);
    const received = { receipt, trackingCode, values: { ...values, identity: draft.identity }, token: sent.text('formulir'), publicOrigin, city };
    return await show(c, receivedPage(received, language), formPageHeaders);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // Under another form's id: what was filed with this one can't be changed, and its files are taken.
    return refuse(error, { token: signer.formToken(randomId(), now()), kept: [] });
  }
}

async function file(draft: ComplaintDraft, formId: string, dependencies: Dependencies): Promise<ComplaintReceipt> {
  // Ids of files are new with each sending: without them the same form hashes the same.
  const payloadSha256 = sha256Hex(JSON.stringify({ ...draft, attachments: draft.attachments.map(({ sha256 }) => sha256) }));
  return fileOnce({ operation: 'createComplaint', formId, payloadSha256 }, dependencies, (transact) =>
    fileComplaint({ draft, payloadSha256, proof: null, transact }, dependencies),
  );
}
