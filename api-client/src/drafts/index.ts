export { copyDraft } from './copy-draft.ts';
export type { Draft, DraftFile, DraftPersistence, DraftRevision, DraftStatus, DraftStore, DraftSummary, DraftToEdit, StoredStatus } from './draft.ts';
export { makeIds, type Ids } from './make-ids.ts';
export { MemoryDraftStore } from './memory-draft-store.ts';
export { newDraft, type NewDraftOptions } from './new-draft.ts';
export { newDraftFile, type NewDraftFileOptions } from './new-draft-file.ts';
export { draftLifetimeMs, openDrafts, type OpenDraftsOptions } from './open-drafts.ts';
