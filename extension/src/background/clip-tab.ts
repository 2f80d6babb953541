import { newDraft, newDraftFile, type Draft, type DraftStore } from '@kotak-aduan/api-client/drafts';
import type { CityConfig, Clip, DraftId } from '@kotak-aduan/api-client/schemas';
import { type ClipFields, makeClipFields } from '../clip/clip-fields.ts';
import { beginEvidence } from '../clip/begin-evidence.ts';
import { isScreenshot, screenshotName } from '../clip/clip-file.ts';
import { makeSelectionClip } from '../clip/make-selection-clip.ts';
import { type NoClipReason, readNoClipReason } from '../clip/no-clip-reason.ts';
import type { CheckedPageReading } from '../clip/page-reading-schema.ts';
import { takePrivateParts } from '../clip/take-private-parts.ts';
import { gap, resealed } from '../clip/seal-evidence.ts';
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
  /** Fixed at the click: a background that was stopped goes on with the same draft. */
  readonly draftId: DraftId;
  /** It was stored before: where it is gone since, a person deleted it. */
  readonly isDrafted: boolean;
  /** Begun in the gesture's own turn, before the panel narrowed the page; of what was aimed at, once it was read. Null where the browser refused. */
  readonly screenshot: () => Promise<string | null>;
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

/**
 * From a gesture to a stored draft: the words first, then the screenshot, then the pictures, each stored as it comes. Begun again after the
 * background was stopped, it goes on where it was (EXT-1).
 */
export async function clipTab(options: ClipTabOptions): Promise<ClipOutcome> {
  const { store, tabId, draftId } = options;
  const known = await store.load<ClipFields>(draftId);
  if (known === null && options.isDrafted) return { kind: 'drafted', draftId };
  if (known !== null && known.status.kind !== 'writing') return { kind: 'drafted', draftId };
  const found = await readClipOf(options);
  if (known === null && 'reason' in found) return { kind: 'none', reason: found.reason };
  if (known === null && 'clip' in found) await store.save(await makeDraft(options, found));
  await options.onDrafted(draftId);

  if (known?.files.some(isScreenshot) !== true) {
    // A page that has gone on since is no picture of what was clipped.
    const reading = 'reason' in found || (known !== null && !isSameThing(known.fields.clip, found.clip)) ? 'gone' : found.reading;
    const shown = reading === 'gone' ? { screenshot: null, gaps: [gap('screenshot', 'not-found')] } : await takeScreenshot(options, reading);
    const { mediaType = '', bytes } = shown.screenshot ?? {};
    const files = bytes === undefined ? [] : [await newDraftFile({ name: screenshotName(mediaType), mediaType, bytes })];
    await changeWriting({
      store,
      draftId,
      change: (current) => resealed({ ...current, files: [...current.files, ...files] }, { gaps: shown.gaps, now: new Date() }),
    });
  }
  await addMedia({ draftId, store, fetchBytes: (url) => options.fetchMedia(url, tabId) });
  return { kind: 'drafted', draftId };
}

async function makeDraft(options: ClipTabOptions, found: FoundClip): Promise<Draft<ClipFields>> {
  const { extensionVersion, messageKey, draftId } = options;
  const { clip, contact } = await takePrivateParts({ clip: found.clip, conversation: found.reading?.conversation ?? null, messageKey });
  const evidence = await beginEvidence({ clip, reading: found.reading, extensionVersion, now: new Date() });
  return { ...newDraft({ purpose: 'clip', fields: { ...makeClipFields(clip, options.city, contact), evidence } }), draftId };
}

function isSameThing(one: Clip, other: Clip): boolean {
  return one.postId === other.postId && one.commentId === other.commentId && one.authorHandle === other.authorHandle && one.permalink === other.permalink;
}

interface FoundClip {
  readonly clip: Clip;
  readonly reading: CheckedPageReading | null;
}

async function readClipOf(options: ClipTabOptions): Promise<FoundClip | { reason: NoClipReason }> {
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
