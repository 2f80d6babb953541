import type { Page } from '../adapter.ts';
import { isHost } from '../page/is-host.ts';
import { readLink } from '../page/read-link.ts';
import { words } from './selectors.ts';

export const facebookHosts = ['facebook.com'] as const;

const isOurs = (url: URL): boolean => isHost(url.hostname, facebookHosts);

/** What names a post, photo or comment; the rest is tracking (`__cft__[0]`, `__tn__`) or how the viewer came there. */
const kept = ['story_fbid', 'fbid', 'id', 'v', 'comment_id', 'reply_comment_id'];

const digits = /^\d{5,25}$/;
const postId = /^(?:\d{5,25}|pfbid[A-Za-z0-9]{10,120})$/;

export const cleanAddress = (url: URL): URL => {
  // Photos are linked with and without the slash; one address for one photo.
  const clean = new URL(url.pathname === '/photo' || url.pathname === '/photo.php' ? '/photo/' : url.pathname, 'https://www.facebook.com');
  for (const name of kept) {
    const value = url.searchParams.get(name);
    if (value !== null) clean.searchParams.set(name, value);
  }
  return clean;
};

export type Account = { handle: string | null; url: string; id: string | null };

/** A profile, Page or member of a group; null for any other address. */
export const parseAccount = (url: URL): Account | null => {
  if (!isOurs(url)) return null;
  const [first, second, third, fourth, fifth] = url.pathname.split('/').filter((part) => part !== '');
  if (first === undefined) return null;
  if (first === 'profile.php') {
    const id = url.searchParams.get('id');
    return id !== null && digits.test(id) ? { handle: null, id, url: `https://www.facebook.com/profile.php?id=${id}` } : null;
  }
  if (first === 'groups' && third === 'user' && second !== undefined && fourth !== undefined && fifth === undefined && digits.test(fourth)) {
    return { handle: null, id: fourth, url: `https://www.facebook.com/groups/${second}/user/${fourth}/` };
  }
  if (first === 'people' && third !== undefined && digits.test(third) && second !== undefined)
    return { handle: null, id: third, url: `https://www.facebook.com/people/${second}/${third}/` };
  if (second !== undefined || words.places.includes(first.toLowerCase()) || !/^(?!.*\.php$)[A-Za-z0-9.]{2,60}$/.test(first)) return null;
  return { handle: first, id: null, url: `https://www.facebook.com/${first}` };
};

export type PostAddress = { kind: 'post' | 'photo' | 'reel' | 'video'; postId: string; url: URL };

/** Every shape in which Facebook names a post; the address that is kept has nothing of a comment in it. */
export const parsePost = (url: URL): PostAddress | null => {
  if (!isOurs(url)) return null;
  const clean = cleanAddress(url);
  clean.searchParams.delete('comment_id');
  clean.searchParams.delete('reply_comment_id');
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const [first, second, third, fourth] = parts;
  const found = (kind: PostAddress['kind'], id: string | null | undefined): PostAddress | null =>
    id != null && postId.test(id) ? { kind, postId: id, url: clean } : null;
  if (first === 'permalink.php' || first === 'story.php') return clean.searchParams.has('id') ? found('post', clean.searchParams.get('story_fbid')) : null;
  if (first === 'photo' || first === 'photo.php') return parts.length === 1 ? found('photo', clean.searchParams.get('fbid')) : null;
  if (first === 'watch') return found('video', clean.searchParams.get('v'));
  clean.search = '';
  if (first === 'reel') return found('reel', second);
  if (first === 'groups') return third === 'posts' || third === 'permalink' ? found('post', fourth) : null;
  if (first === undefined || words.places.includes(first.toLowerCase())) return null;
  if (second === 'posts') return found('post', parts.at(-1));
  if (second === 'videos') return found('video', parts.at(-1));
  if (second === 'photos') return found('photo', parts.at(-1));
  return null;
};

export const linkedAccount = (link: Element, page: Page): Account | null => {
  const url = readLink(link, page.url);
  return url === null ? null : parseAccount(url);
};

export const linkedPost = (link: Element, page: Page): PostAddress | null => {
  const url = readLink(link, page.url);
  return url === null ? null : parsePost(url);
};

export type CommentAddress = { postId: string | null; commentId: string; replyId: string | null };

/** `comment_id=DIGITS[&reply_comment_id=DIGITS]`, or base64 of `comment:POST_COMMENT`, which names the comment or reply itself. */
export const parseComment = (url: URL): CommentAddress | null => {
  const commentId = isOurs(url) ? url.searchParams.get('comment_id') : null;
  if (commentId === null) return null;
  const replyId = url.searchParams.get('reply_comment_id');
  if (digits.test(commentId)) return { postId: null, commentId, replyId: replyId !== null && digits.test(replyId) ? replyId : null };
  const [, post, comment] = /^comment:(\d{5,25})_(\d{5,25})$/.exec(decodeBase64(commentId)) ?? [];
  return post === undefined || comment === undefined ? null : { postId: post, commentId: comment, replyId: null };
};

const decodeBase64 = (text: string): string => {
  try {
    return atob(text);
  } catch {
    return ''; // not base64: then it names nothing
  }
};
