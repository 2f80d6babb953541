import { newCodeRequestSchema } from '@kotak-aduan/api-client/operations/request-new-code';
import { complaintNumberSchema, makeTrackingCode, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { limitCodeRequests } from '../middleware/limit-code-requests.ts';
import type { RateLimitName } from '../middleware/rate-limiter.ts';
import { askForNewCode } from '../services/ask-for-new-code.ts';
import { sha256Hex } from '../services/hash.ts';
import { answerForm } from './answer-form.ts';
import { fileOnce } from './file-once.ts';
import type { FormProblem } from './form-problem.ts';
import { errorText, languageOf, type PageLanguage } from './language.ts';
import { newCodeAgainPath, newCodeAskedPage, newCodePage, type NewCodeValues, redrawNewCodePath } from './new-code-page.ts';
import { formPageHeaders } from './page.ts';
import type { SentForm } from './read-form.ts';
import { show } from './show.ts';

interface ShownForm {
  readonly values: NewCodeValues;
  /** Null for a new one. */
  readonly formId?: string | null;
  readonly error?: ApiError | null;
}

/** `/lacak/kode-baru`, without JavaScript: the server makes the code from the form, shows it once and keeps its hash. */
export function mountNewCodePages(app: Hono<AppEnvironment>, dependencies: Dependencies): void {
  app.get('/lacak/kode-baru', (c) => showForm(c, dependencies, { values: { complaintNumber: '', kind: '', value: '' } }));
  // Without JavaScript nobody can be asked for proof of work; the limit is the same for all who ask.
  app.post('/lacak/kode-baru', (c) => answered(c, 'code-request', dependencies, (sent) => ask(c, sent, dependencies)));
  app.post(redrawNewCodePath, (c) => answered(c, 'form', dependencies, (sent) => showForm(c, dependencies, { values: valuesOf(sent), formId: sent.formId })));
  app.post(newCodeAgainPath, (c) =>
    answered(c, 'form', dependencies, (sent) =>
      sent.formId === null ? showForm(c, dependencies, { values: valuesOf(sent) }) : showCode(c, sent.formId, dependencies),
    ),
  );
}

/** Whatever goes wrong is said in the form, with what was typed. */
function answered(
  c: Context<AppEnvironment>,
  limit: RateLimitName,
  dependencies: Dependencies,
  answer: (sent: SentForm) => Promise<Response>,
): Promise<Response> {
  const again = (sent: SentForm, error: ApiError): Promise<Response> =>
    showForm(c, dependencies, { values: valuesOf(sent), formId: error.code === 'key-reused' ? null : sent.formId, error });
  return answerForm(c, { limit, answer, again }, dependencies);
}

function valuesOf(sent: SentForm): NewCodeValues {
  return { complaintNumber: sent.text('nomor').trim().toUpperCase(), kind: sent.text('jenis'), value: sent.text('kontak') };
}

async function ask(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const { formId } = sent;
  const values = valuesOf(sent);
  if (formId === null) throw new ApiError('malformed-request', 'the form is too old');
  const { complaintNumber, ...contact } = values;
  const parsed = newCodeRequestSchema.safeParse({ complaintNumber, contact, trackingCodeHash: sha256Hex(codeOf(formId, dependencies)) });
  if (!parsed.success) throw new ApiError('invalid-input', 'the form is not complete');
  limitCodeRequests(dependencies.rateLimiter, { address: c.get('clientAddress'), complaintNumber });
  await fileOnce({ operation: 'requestNewCode', formId, payloadSha256: sha256Hex(JSON.stringify(values)) }, dependencies, (transact) =>
    askForNewCode({ request: parsed.data, proof: null, transact }, dependencies),
  );
  return showCode(c, formId, dependencies);
}

/** The same form always makes the same code. */
function codeOf(formId: string, { signer }: Dependencies): TrackingCode {
  return makeTrackingCode(signer.formBytes(`new-code\n${formId}`, 23));
}

function showCode(c: Context<AppEnvironment>, formId: string, dependencies: Dependencies): Promise<Response> {
  const { signer, now } = dependencies;
  const code = codeOf(formId, dependencies);
  return show(c, newCodeAskedPage({ code, hash: sha256Hex(code), formToken: signer.formToken(formId, now()) }, languageOf(c)), formPageHeaders);
}

function showForm(c: Context<AppEnvironment>, dependencies: Dependencies, { values, formId = null, error = null }: ShownForm): Promise<Response> {
  const { signer, now, randomId, directory } = dependencies;
  const language = languageOf(c);
  const form = {
    city: directory.city,
    values,
    formToken: signer.formToken(formId ?? randomId(), now()),
    problem: error === null ? null : problemOf(error, values, language),
  };
  return show(c, newCodePage(form, language), formPageHeaders, error);
}

/** What is missing is said at its field. */
function problemOf({ code }: ApiError, { complaintNumber, value }: NewCodeValues, language: PageLanguage): FormProblem {
  const texts = language.texts.following;
  if (code === 'invalid-input' && !complaintNumberSchema.safeParse(complaintNumber).success) return { field: 'nomor', text: texts.lostNumberMissing };
  if (code === 'invalid-input' && value.trim() === '') return { field: 'kontak', text: texts.lostContactMissing };
  return { field: null, text: errorText(code, language) };
}
