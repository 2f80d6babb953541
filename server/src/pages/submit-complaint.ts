import { findPersonalNumbers, maskPersonalNumbers, type PersonalNumber } from '@kotak-aduan/api-client/personal-numbers';
import { type ComplaintDraft, type ComplaintReceipt, makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { fileComplaint } from '../services/file-complaint.ts';
import { sha256Hex } from '../services/hash.ts';
import { type ComplaintFormValues, readComplaintForm } from './complaint-form-values.ts';
import { refusedComplaintPage } from './complaint-page.ts';
import { draftOfForm } from './draft-of-form.ts';
import { fileOnce } from './file-once.ts';
import { findRefusedFields } from './find-refused-fields.ts';
import { findFormProblems } from './form-problem.ts';
import { formPageHeaders } from './page.ts';
import type { SentForm } from './read-form.ts';
import { receivedPage } from './received-page.ts';
import { secondStepPage } from './second-step-page.ts';
import { show } from './show.ts';
import { storeFiles } from './store-files.ts';

/**
 * One sending of the form that works without JavaScript. Files are stored first, so that no later page asks for them again; then either
 * something is to be put right, or something is to be answered or decided in a second step, or the complaint is filed.
 */
export async function submitComplaint(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const { directory, signer, now, randomId } = dependencies;
  const { city } = directory;
  const formId = sent.formId ?? randomId();
  const draftId = draftIdOf(signer.formBytes(`draft\n${formId}`, 16));
  const typed = readComplaintForm(sent);
  const stored = await storeFiles({ files: sent.files('foto'), draftId, kept: typed.kept }, dependencies);
  const { values, numbers } = decideOnNumbers({ ...typed, kept: stored.kept }, sent.text('angka'));
  const token = signer.formToken(formId, now());

  const refuse = (error: ApiError, { newToken = token, kept = values.kept } = {}): Promise<Response> =>
    show(c, refusedComplaintPage({ ...values, kept, token: newToken, problems: findFormProblems(error) }, city), formPageHeaders, error);
  if (sent.formId === null) return refuse(new ApiError('malformed-request', 'the form is too old'));
  if (stored.error !== null) return refuse(stored.error);

  const trackingCode = makeTrackingCode(signer.formBytes(formId, 23));
  const draft = draftOfForm(values, { draftId, trackingCodeHash: sha256Hex(trackingCode), city });
  const checked = findRefusedFields(draft, dependencies);
  const fields = (checked.fields ?? []).filter((path) => !path.startsWith('answers'));
  if (fields.length > 0) return refuse(new ApiError('invalid-input', 'the form is not complete', { fields }));
  if (checked.draft === null || numbers.length > 0) {
    const wasAsked = sent.text('langkah') === '2';
    const step = {
      values,
      numbers,
      token,
      questions: checked.draft === null || wasAsked ? (directory.category(values.categoryId)?.questions ?? []) : [],
      // What was never asked is not faulty yet.
      faulty: wasAsked ? (checked.fields ?? []) : [],
      isNumberKept: sent.text('angka') === 'biarkan',
    };
    return show(c, secondStepPage(step, city), formPageHeaders);
  }
  try {
    const receipt = await file(checked.draft, formId, dependencies);
    return await show(
      c,
      receivedPage({ receipt, trackingCode, values: { ...values, identity: checked.draft.identity }, publicOrigin: dependencies.publicOrigin, city }),
      formPageHeaders,
    );
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // Under another form's id: what was filed with this one can't be changed, and its files are taken.
    return refuse(error, { newToken: signer.formToken(randomId(), now()), kept: [] });
  }
}

/** What was decided about the numbers in the text, and what is still to be decided. */
function decideOnNumbers(values: ComplaintFormValues, decision: string): { values: ComplaintFormValues; numbers: readonly PersonalNumber[] } {
  if (decision === 'biarkan') return { values, numbers: [] };
  const numbers = findPersonalNumbers(values.text);
  return decision === 'samarkan' ? { values: { ...values, text: maskPersonalNumbers(values.text, numbers) }, numbers: [] } : { values, numbers };
}

async function file(draft: ComplaintDraft, formId: string, dependencies: Dependencies): Promise<ComplaintReceipt> {
  // Ids of files are new with each sending: without them the same form hashes the same.
  const payloadSha256 = sha256Hex(JSON.stringify({ ...draft, attachments: draft.attachments.map(({ sha256 }) => sha256) }));
  return fileOnce({ operation: 'createComplaint', formId, payloadSha256 }, dependencies, (transact) =>
    fileComplaint({ draft, payloadSha256, proof: null, transact }, dependencies),
  );
}

/** The shape of a UUID: the same form always means the same draft, and nobody else can name it. */
function draftIdOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
