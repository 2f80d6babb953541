import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';

/** The draft as it is by now, under the ids of the copy that was stored of it. */
export function goOnAsCopy(draft: Draft<FormFields>, { draftId, trackingCode, idempotencyKey, files: copied }: Draft<FormFields>): Draft<FormFields> {
  // What was added meanwhile has keys of its own already.
  const files = draft.files.map((file) => copied.find(({ fileId }) => fileId === file.fileId) ?? file);
  return { ...draft, draftId, trackingCode, idempotencyKey, mayBeFiled: false, files };
}
