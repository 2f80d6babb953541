import type { Draft } from '@kotak-aduan/api-client/drafts';
import { attachmentsMax } from '@kotak-aduan/api-client/schemas';
import { isMediaAt, isScreenshot } from './clip-file.ts';
import type { ClipFields } from './clip-fields.ts';

export interface MediaToFetch {
  readonly index: number;
  readonly url: string;
}

/** Pictures of a clip whose bytes the draft doesn't have yet, as many as may still be filed; one place is kept for the screenshot. */
export function mediaToFetch(draft: Pick<Draft<ClipFields>, 'fields' | 'files'>): readonly MediaToFetch[] {
  return draft.fields.clip.media
    .map((media, index) => ({ index, url: media.url, kind: media.kind }))
    .filter(({ index, kind }) => kind === 'image' && !draft.files.some((file) => isMediaAt(file, index)))
    .slice(0, Math.max(0, attachmentsMax - draft.files.length - (draft.files.some(isScreenshot) ? 0 : 1)))
    .map(({ index, url }) => ({ index, url }));
}
