import type { Dependencies } from '../dependencies.ts';
import type { ApiError } from '../errors/api-error.ts';
import { draftIdOf } from './draft-id-of.ts';
import { disputeFileFields, readFollowingValues, replyFileFields, type FollowingValues } from './following-values.ts';
import type { FileFields, KeptFile } from './kept-files.ts';
import type { SentForm } from './read-form.ts';
import { storeFiles } from './store-files.ts';

export interface TakenFollowing {
  readonly values: FollowingValues;
  /** Null where the form is not ours or a day old: nothing is done with it, and nothing was stored. */
  readonly formId: string | null;
  readonly replyDraftId: string;
  readonly disputeDraftId: string;
  /** When the result was given that this page has shown. */
  readonly resolvedAt: string;
  /** Why a file could not be taken, and the field that it was chosen in. */
  readonly refused: { readonly error: ApiError; readonly field: string } | null;
}

/** What came in with the page of a complaint. Files are stored first, so that no later page asks for them again: a browser gives none back. */
export async function takeFollowing(sent: SentForm, dependencies: Dependencies): Promise<TakenFollowing> {
  const { formId } = sent;
  const typed = readFollowingValues(sent);
  const draftIdFor = (purpose: string): string => draftIdOf(dependencies.signer.formBytes(`${purpose}\n${formId ?? dependencies.randomId()}`, 16));
  const replyDraftId = draftIdFor('reply');
  const disputeDraftId = draftIdFor('dispute');
  let refused: TakenFollowing['refused'] = null;
  const keep = async (draftId: string, kept: readonly KeptFile[], { chosen }: FileFields): Promise<readonly KeptFile[]> => {
    const files = sent.files(chosen);
    if (formId === null || files.length === 0) return kept;
    const stored = await storeFiles({ files, draftId, kept }, dependencies);
    if (stored.error !== null) refused ??= { error: stored.error, field: chosen };
    return stored.kept;
  };
  const replyFiles = await keep(replyDraftId, typed.replyFiles, replyFileFields);
  const disputeFiles = await keep(disputeDraftId, typed.disputeFiles, disputeFileFields);
  return { values: { ...typed, replyFiles, disputeFiles }, formId, replyDraftId, disputeDraftId, resolvedAt: sent.text('hasil'), refused };
}
