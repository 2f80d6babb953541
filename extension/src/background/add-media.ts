import { sha256Hex } from '@kotak-aduan/api-client';
import { newDraftFile, type DraftStore } from '@kotak-aduan/api-client/drafts';
import type { DraftId } from '@kotak-aduan/api-client/schemas';
import { mediaName } from '../clip/clip-file.ts';
import type { ClipFields } from '../clip/clip-fields.ts';
import type { ImageBytes } from '../clip/convert-image.ts';
import { mediaToFetch } from '../clip/media-to-fetch.ts';
import { resealed } from '../clip/seal-evidence.ts';
import { changeWriting } from '../storage/change-draft.ts';

interface AddMediaOptions {
  readonly draftId: DraftId;
  readonly store: DraftStore;
  readonly fetchBytes: (url: string) => Promise<ImageBytes | null>;
}

/** Adds the pictures that a draft lacks, one by one, each stored at once. What can't be had becomes the named gap `media`. Gives how many are lacking. */
export async function addMedia({ draftId, store, fetchBytes }: AddMediaOptions): Promise<number> {
  const draft = await store.load<ClipFields>(draftId);
  if (draft === null) return 0;
  let missing = 0;
  for (const { index, url } of mediaToFetch(draft)) {
    const image = await fetchBytes(url);
    if (image === null) {
      missing += 1;
      continue;
    }
    const { mediaType, bytes, originalBytes } = image;
    const originalSha256 = originalBytes === undefined ? null : await sha256Hex(originalBytes);
    const file = await newDraftFile({ name: mediaName(index, mediaType), mediaType, bytes, originalSha256 });
    await changeWriting({ store, draftId, change: (current) => resealed({ ...current, files: [...current.files, file] }, { now: new Date() }) });
  }
  await changeWriting({
    store,
    draftId,
    change: (current) => resealed({ ...current, fields: { ...current.fields, clip: withMediaGap(current.fields.clip, missing > 0) } }, { now: new Date() }),
  });
  return missing;
}

function withMediaGap(clip: ClipFields['clip'], isMissing: boolean): ClipFields['clip'] {
  if (clip.media.length === 0) return clip;
  const others = clip.gaps.filter((gap) => gap !== 'media');
  return { ...clip, gaps: isMissing ? [...others, 'media'] : others };
}
