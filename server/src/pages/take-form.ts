import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { type ComplaintFormValues, readComplaintForm } from './complaint-form-values.ts';
import { draftIdOf } from './draft-id-of.ts';
import type { PageLanguage } from './language.ts';
import type { SentForm } from './read-form.ts';
import { storeFiles } from './store-files.ts';

export interface TakenForm {
  readonly values: ComplaintFormValues;
  readonly formId: string;
  readonly draftId: string;
  /** For the next page. */
  readonly token: string;
  /** Why the form or one of its files could not be taken; what was typed is there all the same. */
  readonly error: ApiError | null;
}

/** A form that came in. Its files are stored before anything else, so that no later page asks for them again: a browser gives none back. */
export async function takeForm(sent: SentForm, { code }: PageLanguage, dependencies: Dependencies): Promise<TakenForm> {
  const { signer, now, randomId } = dependencies;
  const formId = sent.formId ?? randomId();
  const draftId = draftIdOf(signer.formBytes(`draft\n${formId}`, 16));
  const typed = readComplaintForm(sent, code);
  const { kept, error } = await storeFiles({ files: sent.files('foto'), draftId, kept: typed.kept }, dependencies);
  return {
    values: { ...typed, kept },
    formId,
    draftId,
    token: signer.formToken(formId, now()),
    error: sent.formId === null ? new ApiError('malformed-request', 'the form is too old') : error,
  };
}
