import { isHost } from '../page/is-host.ts';
import { words } from './selectors.ts';

export const instagramHosts = ['instagram.com'] as const;

/** Instagram's own rule for user names. */
const handlePattern = /^[A-Za-z0-9._]{1,30}$/;
const postPattern = /^\/(?:([A-Za-z0-9._]{1,30})\/)?(p|reel|reels|tv)\/([A-Za-z0-9_-]{5,60})\/?$/;
const commentPattern = /^\/(?:([A-Za-z0-9._]{1,30})\/)?(?:p|reel|reels|tv)\/([A-Za-z0-9_-]{5,60})\/c\/(\d{5,25})(?:\/r\/(\d{5,25}))?\/?$/;

export type PostAddress = { code: string; handle: string | null; shape: 'p' | 'reel' | 'reels' | 'tv' };
export type CommentAddress = { code: string; commentId: string; replyId: string | null };

const isOurs = (url: URL): boolean => isHost(url.hostname, instagramHosts);

/** `/p/CODE/`, `/reel/CODE/`, `/USER/p/CODE/`; nothing after the code. */
export const parsePostAddress = (url: URL): PostAddress | null => {
  const match = isOurs(url) ? postPattern.exec(url.pathname) : null;
  const [, handle, shape, code] = match ?? [];
  if (code === undefined || (shape !== 'p' && shape !== 'reel' && shape !== 'reels' && shape !== 'tv')) return null;
  return { code, handle: handle ?? null, shape };
};

/** `/p/CODE/c/ID/`, also under a reel; a reply adds `r/ID/`. */
export const parseCommentAddress = (url: URL): CommentAddress | null => {
  const [, , code, commentId, replyId] = (isOurs(url) ? commentPattern.exec(url.pathname) : null) ?? [];
  return code === undefined || commentId === undefined ? null : { code, commentId, replyId: replyId ?? null };
};

/** `/stories/USER/ID/`. A highlight's address names a row of stories, so it names none. */
export const parseStoryAddress = (url: URL): { handle: string; storyId: string } | null => {
  const [, handle, storyId] = (isOurs(url) ? /^\/stories\/([A-Za-z0-9._]{1,30})\/(\d{10,20})\/?$/.exec(url.pathname) : null) ?? [];
  return handle === undefined || storyId === undefined || handle === 'highlights' ? null : { handle, storyId };
};

/** `/USER/` and nothing else: an account. */
export const parseAccountAddress = (url: URL): string | null => {
  const [, handle] = (isOurs(url) && url.search.length < 100 ? /^\/([^/]+)\/?$/.exec(url.pathname) : null) ?? [];
  return handle !== undefined && handlePattern.test(handle) && !words.places.includes(handle.toLowerCase()) ? handle : null;
};

export const accountUrl = (handle: string): string => `https://www.instagram.com/${handle}/`;
