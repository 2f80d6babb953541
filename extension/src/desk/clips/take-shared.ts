import type { DraftFile, DraftStore } from '@kotak-aduan/api-client/drafts';
import type { CityConfig, DraftId } from '@kotak-aduan/api-client/schemas';
import { draftOfShared } from './draft-of-shared.ts';
import { preparePicture } from './prepare-picture.ts';
import type { SharedInbox } from './shared-inbox.ts';
import type { SharedItem } from './shared-item.ts';

interface TakeSharedOptions {
  readonly inbox: SharedInbox;
  readonly store: DraftStore;
  readonly city: CityConfig | null;
  readonly deskUrl: string;
  readonly now: () => Date;
}

export interface TakenShare {
  readonly draftId: DraftId;
  /** Of its files, how many could not be taken. */
  readonly leftOut: number;
}

/**
 * Makes a draft of each thing that was shared, and forgets it once the draft is stored. Two tabs, or one that died in between, make one draft: it has the
 * share's own id, and what is there already (written in since, or filed) is left as it is.
 */
export function takeShared({ inbox, store, city, deskUrl, now }: TakeSharedOptions): Promise<readonly TakenShare[]> {
  return navigator.locks.request('kotak-aduan-bagikan', async () => {
    const taken: TakenShare[] = [];
    for (const item of await inbox.list()) {
      const made = await makeDraft(item, { city, deskUrl, now });
      await store.saveIf(made.draft, (stored) => stored === null);
      // Drafts that live as long as the page must not be the only place.
      if (store.persistence === 'stored') await inbox.remove(item.id);
      taken.push({ draftId: item.id, leftOut: made.leftOut });
    }
    return taken;
  });
}

export async function makeDraft(
  item: SharedItem,
  { city, deskUrl, now }: Pick<TakeSharedOptions, 'city' | 'deskUrl' | 'now'>,
): Promise<{ readonly draft: Awaited<ReturnType<typeof draftOfShared>>; readonly leftOut: number }> {
  const files: (DraftFile | null)[] = [];
  for (const picture of item.pictures) files.push(await preparePicture(picture, files.filter((file) => file !== null).length));
  const kept = files.filter((file) => file !== null);
  const draft = await draftOfShared({ item, files: kept, city, deskUrl, now: now() });
  return { draft, leftOut: item.leftOut + files.length - kept.length };
}
