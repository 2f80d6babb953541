import type { Draft, DraftStore } from '@kotak-aduan/api-client/drafts';
import type { DraftId } from '@kotak-aduan/api-client/schemas';
import type { ClipFields } from '../clip/clip-fields.ts';

export interface ChangeDraftOptions {
  readonly store: DraftStore;
  readonly draftId: DraftId;
  /** Null leaves the draft as it is. What takes a moment (hashing) is waited for; nobody else changes the draft meanwhile. */
  readonly change: (draft: Draft<ClipFields>) => Draft<ClipFields> | null | Promise<Draft<ClipFields> | null>;
  readonly now?: () => number;
}

/**
 * Reads, changes and stores one draft as one step: the background adds pictures while a person types in the panel, and neither may undo the other.
 * Gives the draft as it is afterwards; null where it no longer exists.
 */
export function changeDraft({ store, draftId, change, now = Date.now }: ChangeDraftOptions): Promise<Draft<ClipFields> | null> {
  return navigator.locks.request(`kotak-aduan-draft-${draftId}`, async () => {
    const current = await store.load<ClipFields>(draftId);
    if (current === null) return null;
    const changed = await change(current);
    if (changed === null) return current;
    const stamped = { ...changed, updatedAt: new Date(now()).toISOString() };
    // Whoever sends it holds another lock: what was sent or begun since is not written over.
    const isStored = await store.saveIf(stamped, (stored) => stored?.kind === current.status.kind);
    return isStored ? stamped : store.load<ClipFields>(draftId);
  });
}

/** As `changeDraft`, but only while nobody has pressed send: what is on its way must arrive as it was. */
export function changeWriting(options: ChangeDraftOptions): Promise<Draft<ClipFields> | null> {
  return changeDraft({ ...options, change: (draft) => (draft.status.kind === 'writing' || draft.status.kind === 'failed' ? options.change(draft) : null) });
}
