import { newDraft, newDraftFile, type Draft, type DraftStore } from '@kotak-aduan/api-client/drafts';
import type { CityConfig, Clip, DraftId } from '@kotak-aduan/api-client/schemas';
import { type ClipFields, makeClipFields } from '../clip/clip-fields.ts';
import { beginEvidence } from '../clip/begin-evidence.ts';
import { screenshotName } from '../clip/clip-file.ts';
import { makeSelectionClip } from '../clip/make-selection-clip.ts';
import { type NoClipReason, readNoClipReason } from '../clip/no-clip-reason.ts';
import type { CheckedPageReading } from '../clip/page-reading-schema.ts';
import { takePrivateParts } from '../clip/take-private-parts.ts';
import { resealed } from '../clip/seal-evidence.ts';
import type { ReadRequest } from '../content/read-request.ts';
import { changeWriting } from '../storage/change-draft.ts';
import { addMedia } from './add-media.ts';
import type { clippedParts } from './clipped-parts.ts';
import type { fetchMedia } from './fetch-media.ts';
import type { readTab } from './read-tab.ts';
import { takeScreenshot } from './take-screenshot.ts';

export interface ClipTabOptions {
  readonly tabId: number;
  readonly request: ReadRequest;
  /** Begun in the gesture's own turn, before the panel narrowed the page. Null where the browser refused. */
  readonly screenshot: Promise<string | null>;
  readonly store: DraftStore;
  /** For the first suggestion; null where it was never seen. */
  readonly city: CityConfig | null;
  /** The city's, for what has no id; null where nobody signed in yet. */
  readonly messageKey: string | null;
  readonly extensionVersion: string;
  readonly readTab: typeof readTab;
  readonly clippedParts: typeof clippedParts;
  readonly fetchMedia: typeof fetchMedia;
  /** Told once the draft is stored and may be shown, before its pictures are there. */
  readonly onDrafted: (draftId: DraftId) => Promise<void>;
}

export type ClipOutcome = { readonly kind: 'drafted'; readonly draftId: DraftId } | { readonly kind: 'none'; readonly reason: NoClipReason };

/** From a gesture to a stored draft: the words first, then the screenshot, then the pictures, each stored as it comes (EXT-1). */
export async function clipTab(options: ClipTabOptions): Promise<ClipOutcome> {
  const { store, tabId } = options;
  const found = await readClipOf(options);
  if ('reason' in found) return { kind: 'none', reason: found.reason };

  const { extensionVersion, messageKey } = options;
  const { clip, contact } = await takePrivateParts({ clip: found.clip, conversation: found.reading?.conversation ?? null, messageKey });
  const evidence = await beginEvidence({ clip, reading: found.reading, extensionVersion, now: new Date() });
  const draft: Draft<ClipFields> = newDraft({ purpose: 'clip', fields: { ...makeClipFields(clip, options.city, contact), evidence } });
  await store.save(draft);
  await options.onDrafted(draft.draftId);

  const { screenshot, gaps } = await takeScreenshot(options, found.reading);
  const { mediaType = '', bytes } = screenshot ?? {};
  const files = bytes === undefined ? [] : [await newDraftFile({ name: screenshotName(mediaType), mediaType, bytes })];
  await changeWriting({
    store,
    draftId: draft.draftId,
    change: (current) => resealed({ ...current, files: [...current.files, ...files] }, { gaps, now: new Date() }),
  });
  await addMedia({ draftId: draft.draftId, store, fetchBytes: (url) => options.fetchMedia(url, tabId) });
  return { kind: 'drafted', draftId: draft.draftId };
}

async function readClipOf(options: ClipTabOptions): Promise<{ clip: Clip; reading: CheckedPageReading | null } | { reason: NoClipReason }> {
  const { request, tabId } = options;
  const answer = await options.readTab(tabId, request);
  if (answer.kind === 'read') {
    const { result } = answer.reading;
    if (result.kind === 'none') return { reason: readNoClipReason(result.reason) };
    // Where and when are the browser's word, whatever the page's script answered (EXT-4).
    return { clip: { ...result, pageUrl: request.pageUrl, capturedAt: request.capturedAt }, reading: answer.reading };
  }
  // What a person selected can be clipped wherever the browser tells the words, even where no script may go.
  const isWebPage = /^https?:/.test(request.pageUrl);
  if (request.selectionText !== null && isWebPage) {
    return { clip: makeSelectionClip({ text: request.selectionText, pageUrl: request.pageUrl, capturedAt: request.capturedAt }), reading: null };
  }
  return { reason: answer.kind === 'closed' ? 'page-closed' : 'unreadable-answer' };
}
