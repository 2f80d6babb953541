import { newDraft, type Draft, type DraftFile } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import { textMaxLength, type CityConfig } from '@kotak-aduan/api-client/schemas';
import { beginEvidence } from '../../clip/begin-evidence.ts';
import { makeClipFields } from '../../clip/clip-fields.ts';
import { resealed } from '../../clip/seal-evidence.ts';
import { clipOfLink } from './clip-of-link.ts';
import { findLink } from './find-link.ts';
import type { SharedItem } from './shared-item.ts';

interface DraftOfSharedOptions {
  readonly item: Pick<SharedItem, 'id' | 'receivedAt' | 'texts'>;
  readonly files: readonly DraftFile[];
  readonly city: CityConfig | null;
  readonly deskUrl: string;
  readonly now: Date;
}

/**
 * The draft of what was shared, under the share's own id. Words that came along are put where the complaint is written, for nobody knows yet whose they are;
 * the clip's own text stays a gap.
 */
export async function draftOfShared({ item, files, city, deskUrl, now }: DraftOfSharedOptions): Promise<Draft<ClipFields>> {
  const { address, words } = findLink(item.texts);
  const clip = clipOfLink({ address, capturedAt: item.receivedAt, deskUrl });
  const text = words.slice(0, textMaxLength);
  const evidence = await beginEvidence({ clip, reading: null, extensionVersion: 'meja', now });
  // The agency is suggested from the words at hand.
  const fields = { ...makeClipFields({ ...clip, text }, city), clip, text, evidence };
  const draft = newDraft<ClipFields>({ purpose: 'clip', fields, now: () => now.getTime() });
  return resealed({ ...draft, draftId: item.id, files }, { now });
}
