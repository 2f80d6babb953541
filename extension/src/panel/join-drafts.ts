import type { Draft, DraftStore } from '@kotak-aduan/api-client/drafts';
import type { CityConfig, DraftId } from '@kotak-aduan/api-client/schemas';
import type { ClipFields } from '../clip/clip-fields.ts';
import { joinClips } from '../clip/join-clips.ts';
import { changeWriting } from '../storage/change-draft.ts';

interface DraftsToJoin {
  readonly store: DraftStore;
  readonly draftIds: readonly DraftId[];
  readonly city: CityConfig | null;
}

/** Makes one draft of several: the first with the others in it. Gives whether that was possible; where not, each stands as it was. */
export async function joinDrafts({ store, draftIds, city }: DraftsToJoin): Promise<boolean> {
  const [firstId, ...otherIds] = draftIds;
  if (firstId === undefined) return false;
  let isJoined = false;
  await changeWriting({
    store,
    draftId: firstId,
    change: async (first) => {
      const others: Draft<ClipFields>[] = [];
      for (const draftId of otherIds) {
        const draft = await store.load<ClipFields>(draftId);
        if (draft === null) return null;
        others.push(draft);
      }
      const joined = await joinClips([first, ...others], { city, now: new Date() });
      isJoined = joined !== null;
      return joined;
    },
  });
  const parts = (await store.load<ClipFields>(firstId))?.fields?.clip.parts;
  if (!isJoined || parts?.length !== otherIds.length) return false;
  // Not before the one that holds them is stored.
  for (const draftId of otherIds) await store.remove(draftId);
  return true;
}
