import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';

/** The draft as it is by now, under the ids of the copy that was stored of it; `before`: as both had it, where there was such. */
export function goOnAsCopy(draft: Draft<FormFields>, copy: Draft<FormFields>, before: Draft<FormFields> | null): Draft<FormFields> {
  const { draftId, trackingCode, idempotencyKey, files: copied } = copy;
  // What was added meanwhile has keys of its own already.
  const files = draft.files.map((file) => copied.find(({ fileId }) => fileId === file.fileId) ?? file);
  const copiedFrom = {
    draftId: draft.draftId,
    trackingCode: draft.trackingCode,
    text: before?.fields.text ?? '',
    fileIds: before?.files.map(({ fileId }) => fileId),
  };
  return { ...draft, draftId, trackingCode, idempotencyKey, mayBeFiled: false, files, fields: { ...draft.fields, copiedFrom } };
}
