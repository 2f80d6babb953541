import { type Clip, readClipAddress } from '@kotak-aduan/api-client/schemas';
import { sharedPlatform } from './shared-platform.ts';

/** What is known of a post by its link alone: the platform, and which post or comment where the link says so. All else is a gap that a person may fill. */
export function clipOfLink({ address, capturedAt, deskUrl }: { readonly address: string | null; readonly capturedAt: string; readonly deskUrl: string }): Clip {
  const named = address === null ? null : readClipAddress(address);
  return {
    platform: address === null ? 'web' : (named?.platform ?? sharedPlatform(address)),
    kind: address === null ? 'image' : kindOf(address, named),
    postId: named?.postId ?? null,
    commentId: named?.commentId ?? null,
    permalink: address,
    authorName: null,
    authorHandle: null,
    authorUrl: null,
    text: null,
    isTextTruncated: false,
    language: 'und',
    postedAt: null,
    postedAtPrecision: null,
    postedAtLabel: null,
    media: [],
    context: [],
    // A picture alone was seen nowhere that could be named: the desk itself stands there.
    pageUrl: address ?? deskUrl,
    receivedByAccount: null,
    capturedAt,
    sources: address === null ? {} : { permalink: 'person' },
    gaps: [...(address === null ? (['permalink'] as const) : []), 'authorName', 'authorHandle', 'authorUrl', 'text', 'postedAt'],
  };
}

function kindOf(address: string, named: ReturnType<typeof readClipAddress>): Clip['kind'] {
  if (named === null) return 'link';
  if (named.commentId !== null) return 'comment';
  return /\/reels?\//.test(address) ? 'reel' : 'post';
}
