import { type Clip, clipTextMaxLength } from '@kotak-aduan/api-client/schemas';
import { platformOfAddress } from './platform-of-address.ts';

/** A clip of words chosen on a page that lets no script in (a PDF, a frame of another site): only what the browser itself told. */
export function makeSelectionClip(given: { readonly text: string; readonly pageUrl: string; readonly capturedAt: string }): Clip {
  return {
    platform: platformOfAddress(given.pageUrl),
    kind: 'selection',
    postId: null,
    commentId: null,
    permalink: null,
    authorName: null,
    authorHandle: null,
    authorUrl: null,
    text: given.text.slice(0, clipTextMaxLength),
    isTextTruncated: given.text.length > clipTextMaxLength,
    language: 'und',
    postedAt: null,
    postedAtPrecision: null,
    postedAtLabel: null,
    media: [],
    context: [],
    pageUrl: given.pageUrl.slice(0, 2_000),
    receivedByAccount: null,
    capturedAt: given.capturedAt,
    sources: { text: 'selection' },
    gaps: ['authorName', 'permalink', 'postedAt'],
  };
}
