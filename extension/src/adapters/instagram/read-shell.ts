import { noClip, readFrom } from '../adapter.ts';
import type { NoClip, Page, Reading } from '../adapter.ts';
import { shortcodeTime } from '../page/id-time.ts';
import { parseAddress } from '../page/parse-address.ts';
import { readMeta } from '../page/read-meta.ts';
import { accountUrl, parseCommentAddress, parsePostAddress } from './addresses.ts';
import type { PostAddress } from './addresses.ts';
import { selectors, words } from './selectors.ts';

/** `NAME on Instagram: "TEXT"` in the language of the request; what is between the outer quotes is the caption. */
const parseTitle = (title: string): { name: string | null; text: string | null } => {
  const [, before, text] = /^(.{1,120}?) Instagram ?: ["“«]([^]*)["”»]\.?$/u.exec(title) ?? [];
  const joinedAt = before?.lastIndexOf(' ') ?? -1;
  if (before === undefined || text === undefined || joinedAt < 1 || !words.titleJoiners.includes(before.slice(joinedAt + 1))) return { name: null, text: null };
  return { name: before.slice(0, joinedAt), text };
};

/** `12 likes, 3 comments - HANDLE on DATE: "…"`; the handle counts only if the title of another kind repeats it. */
const findHandle = (page: Page, named: PostAddress): string | null => {
  if (named.handle !== null) return named.handle;
  const [, handle] = /\(@([A-Za-z0-9._]{1,30})\)/.exec(readMeta(page, selectors.twitterTitle)) ?? [];
  const description = readMeta(page, selectors.ogDescription);
  return handle !== undefined && new RegExp(`(?:^|- )${handle.replaceAll('.', '\\.')} `).test(description) ? handle : null;
};

/** A page without the post itself: what the address names, and what its metadata says if they name the same post. After moving within the site they describe another one (14 of 22 pages). */
export const readShell = (page: Page): Reading | NoClip => {
  const isWall = page.document.querySelector(selectors.passwordField) !== null || page.url.pathname.startsWith('/accounts/login');
  const address = parsePostAddress(page.url);
  const comment = parseCommentAddress(page.url);
  if (comment !== null) {
    return {
      kind: comment.replyId === null ? 'comment' : 'reply',
      postId: comment.code,
      commentId: comment.replyId ?? comment.commentId,
      permalink: { value: page.url.origin + page.url.pathname, source: 'address' },
    };
  }
  if (address === null) return noClip(isWall ? 'login-wall' : page.url.pathname === '/' ? 'no-target' : 'nothing-here');
  const named = parseAddress(readMeta(page, selectors.ogUrl), page.url);
  const namedPost = named && parsePostAddress(named);
  const isSame = namedPost?.code === address.code;
  const main = page.document.querySelector(selectors.main);
  // The site is there, with words and without a picture of anything: "Post isn't available", in whatever language.
  const isRendered = main !== null && main.textContent.trim() !== '' && main.querySelector('img, video, time') === null;
  if (!isSame && (isRendered || isWall)) return noClip(isWall ? 'login-wall' : 'unavailable');
  const { name, text } = isSame ? parseTitle(readMeta(page, selectors.ogTitle)) : { name: null, text: null };
  // The handle in an address may be any: the platform goes by the code alone.
  const handle = isSame ? findHandle(page, namedPost) : null;
  const at = shortcodeTime(address.code);
  return {
    kind: address.shape === 'p' || address.shape === 'tv' ? 'post' : 'reel',
    postId: address.code,
    permalink: { value: page.url.origin + page.url.pathname, source: 'address' },
    authorName: readFrom('metadata', name),
    authorHandle: readFrom('metadata', handle),
    authorUrl: readFrom('metadata', handle && accountUrl(handle)),
    text: readFrom('metadata', text),
    postedAt: at === null ? null : { at, precision: 'hour', source: 'id' },
  };
};
