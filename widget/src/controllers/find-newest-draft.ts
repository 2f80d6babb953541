import type { DraftStore, DraftSummary, DraftToEdit } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';
import { listComplaints } from './other-drafts.ts';

interface FoundDrafts {
  readonly drafts: readonly DraftSummary[];
  /** The one to go on with. */
  readonly newest: DraftToEdit<FormFields> | null;
}

/** What is unfinished comes first; else a receipt that nobody has put away, for its code is nowhere else. */
export async function findNewestDraft(store: DraftStore): Promise<FoundDrafts> {
  // A store that opened but can't be read is a new one as far as the person is concerned.
  const drafts = await listComplaints(store).catch(() => []);
  const newest = drafts.find(({ status }) => status.kind !== 'sent') ?? drafts[0];
  return { drafts, newest: newest === undefined ? null : await store.loadToEdit<FormFields>(newest.draftId).catch(() => null) };
}
