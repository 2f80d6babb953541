import type { DraftStore } from '@kotak-aduan/api-client/drafts';
import { nextStatus, queueDraft } from '@kotak-aduan/api-client/outbox';
import type { DraftId } from '@kotak-aduan/api-client/schemas';
import { changeDraft } from '../storage/change-draft.ts';

interface OneClip {
  readonly store: DraftStore;
  readonly draftId: DraftId;
}

/** Due at once; what is on its way or has arrived stays as it is. */
export async function queueClip({ store, draftId }: OneClip): Promise<void> {
  await changeDraft({ store, draftId, change: (draft) => (draft.status.kind === 'sent' || draft.status.kind === 'sending' ? null : queueDraft({ draft })) });
}

/** Everything that waits for its time is due at once. */
export async function queueWaitingClips(store: DraftStore): Promise<void> {
  for (const { draftId, status, purpose } of await store.list())
    if (purpose === 'clip' && status.kind === 'queued')
      await changeDraft({ store, draftId, change: (draft) => (draft.status.kind === 'queued' ? queueDraft({ draft }) : null) });
}

/** Taken back from what waits, to be written on. */
export async function editClip({ store, draftId }: OneClip): Promise<void> {
  await changeDraft({ store, draftId, change: (draft) => ({ ...draft, status: nextStatus(draft.status, { kind: 'edit' }) }) });
}
