import type { Dependencies } from '../dependencies.ts';
import type { ApiError } from '../errors/api-error.ts';
import { moveUpload } from '../repositories/upload-repository.ts';
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
  const { replyDraftId, disputeDraftId } = draftsOf(formId ?? dependencies.randomId(), dependencies);
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

/**
 * What is left in the page after something was sent with its form. Files are bound to the form that they came with; they go over to the next one,
 * but for those that were sent.
 */
export async function moveToNextForm(
  { replyDraftId, disputeDraftId }: Pick<TakenFollowing, 'replyDraftId' | 'disputeDraftId'>,
  left: FollowingValues,
  nextFormId: string,
  dependencies: Dependencies,
): Promise<FollowingValues> {
  const next = draftsOf(nextFormId, dependencies);
  const move = async (files: readonly KeptFile[], from: string, to: string): Promise<KeptFile[]> => {
    const moved: KeptFile[] = [];
    for (const file of files) {
      const { uploadId, sha256 } = file.claim;
      if (await moveUpload(dependencies.database, { uploadId, sha256, from, to })) moved.push(file);
    }
    return moved;
  };
  return {
    ...left,
    replyFiles: await move(left.replyFiles, replyDraftId, next.replyDraftId),
    disputeFiles: await move(left.disputeFiles, disputeDraftId, next.disputeDraftId),
  };
}

function draftsOf(formId: string, { signer }: Pick<Dependencies, 'signer'>): Pick<TakenFollowing, 'replyDraftId' | 'disputeDraftId'> {
  const draftId = (purpose: string): string => draftIdOf(signer.formBytes(`${purpose}\n${formId}`, 16));
  return { replyDraftId: draftId('reply'), disputeDraftId: draftId('dispute') };
}
