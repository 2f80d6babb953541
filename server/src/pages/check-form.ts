import { findPersonalNumbers, maskPersonalNumbers, type PersonalNumber } from '@kotak-aduan/api-client/personal-numbers';
import { makeTrackingCode, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { sha256Hex } from '../services/hash.ts';
import type { ComplaintFormValues } from './complaint-form-values.ts';
import { draftOfForm } from './draft-of-form.ts';
import { type CheckedDraft, findRefusedFields } from './find-refused-fields.ts';
import type { TakenForm } from './take-form.ts';

export interface CheckedForm {
  /** With the numbers in the text as they were decided on. */
  readonly values: ComplaintFormValues;
  /** Those in the text that are still to be decided on. */
  readonly numbers: readonly PersonalNumber[];
  readonly trackingCode: TrackingCode;
  readonly draft: CheckedDraft['draft'];
  /** What is to be put right in the form itself; of the answers to the category's questions, `draft` alone tells. */
  readonly fields: readonly string[];
}

/** What a form would file, and what keeps it from being filed. `decision` is on the numbers in the text: to mask or to leave them. */
export function checkForm({ values: typed, formId, draftId }: TakenForm, decision: string, dependencies: Dependencies): CheckedForm {
  const { directory, signer } = dependencies;
  const { values, numbers } = decideOnNumbers(typed, decision);
  const trackingCode = makeTrackingCode(signer.formBytes(formId, 23));
  const draft = draftOfForm(values, { draftId, trackingCodeHash: sha256Hex(trackingCode), city: directory.city });
  const checked = findRefusedFields(draft, dependencies);
  // What is wrong with the answers to the category's questions is said where they are asked.
  const fields = (checked.fields ?? []).filter((path) => !path.startsWith('answers'));
  return { values, numbers, trackingCode, draft: checked.draft, fields };
}

function decideOnNumbers(values: ComplaintFormValues, decision: string): { values: ComplaintFormValues; numbers: readonly PersonalNumber[] } {
  if (decision === 'biarkan') return { values, numbers: [] };
  const numbers = findPersonalNumbers(values.text);
  return decision === 'samarkan' ? { values: { ...values, text: maskPersonalNumbers(values.text, numbers) }, numbers: [] } : { values, numbers };
}
