import type { Page } from '../adapter.ts';
import { plainText } from '../page/plain-text.ts';
import { linkedPost, parsePost } from './addresses.ts';
import { selectors } from './selectors.ts';

/** A post of a feed, timeline, group or dialog; or the words beside a photo. */
export type Post = { element: Element; kind: 'post' | 'photo' };

const hasWords = (element: Element): boolean => plainText(element, { isSkipped: (inner) => inner.matches(selectors.decoy), maxLength: 200 }) !== '';

/** The outermost post around the element, without leaving its dialog: a shared post lies within the post that shares it. */
const postAround = (element: Element): Element | null => {
  let post: Element | null = null;
  for (let parent: Element | null = element; parent !== null && !parent.matches(selectors.dialog); parent = parent.parentElement)
    if (parent.matches(selectors.post)) post = parent;
  return post !== null && hasWords(post) ? post : null;
};

/** The posts themselves, without those shared within them and those that say nothing. */
export const postsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(selectors.post)].filter((post) => post.parentElement?.closest(selectors.post) == null && hasWords(post));

/** Beside a photo stands a heading with a link to its owner; the contacts beside a feed have none. */
const photoSides = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(selectors.photoSide)].filter((side) => side.querySelector(selectors.photoOwner) !== null);

export const findPostAt = (target: Element, page: Page): Post | null => {
  const around = postAround(target);
  if (around !== null) return { element: around, kind: 'post' };
  const side = target.closest(selectors.photoSide);
  if (side !== null) return photoSides(page.document).includes(side) ? { element: side, kind: 'photo' } : null;
  const dialog = target.closest(selectors.dialog);
  const address = parsePost(page.url);
  // The photo itself was pointed at: what is beside it in the same dialog or page belongs to it.
  const isPhoto =
    address?.kind === 'photo' && (target.closest(selectors.photoViewer) !== null || target.querySelector(selectors.photo) !== null || dialog === target);
  const [only, other] = isPhoto ? photoSides(dialog ?? page.document) : [];
  if (only !== undefined && other === undefined) return { element: only, kind: 'photo' };
  // Something around a single post was pointed at, a dialog's frame for one.
  const [post, second] = postsIn(target);
  return post !== undefined && second === undefined && address !== null ? { element: post, kind: 'post' } : null;
};

/** What the address names: the dialog over the feed, never the feed behind it. */
export const findPostByAddress = (page: Page): Post | null => {
  const address = parsePost(page.url);
  if (address === null) return null;
  const dialogs = [...page.document.querySelectorAll(selectors.dialog)];
  if (address.kind === 'photo') {
    const sides = photoSides(page.document);
    // Of several those that name the photo, in the uppermost dialog; a stranger's photo over it is not what the address means.
    const named = sides.length > 1 ? sides.filter((side) => names(side, address.postId, page)) : sides;
    const side = named.findLast((one) => one.closest(selectors.dialog) !== null) ?? named[0];
    return side === undefined ? null : { element: side, kind: 'photo' };
  }
  const shown = dialogs.map(postsIn).filter((inDialog) => inDialog.length > 0);
  // Of several dialogs that which names the post; else the uppermost, if it names no other.
  const top = shown.findLast((inDialog) => inDialog.some((post) => names(post, address.postId, page))) ?? shown.at(-1) ?? [];
  const [single] = top;
  if (single !== undefined) return top.length === 1 && !namesAnother(single, address.postId, page) ? { element: single, kind: 'post' } : null;
  const posts = postsIn(page.document).filter((post) => names(post, address.postId, page));
  const [named] = posts;
  return named !== undefined && posts.length === 1 ? { element: named, kind: 'post' } : null;
};

const isOpaque = (postId: string): boolean => postId.startsWith('pfbid');

/** Has links to posts and none of them to this one. A number and an opaque id may be the same post's, so they say nothing of each other. */
const namesAnother = (post: Element, postId: string, page: Page): boolean => {
  const ids = [...post.querySelectorAll(selectors.link)].flatMap((link) => {
    const linked = link.closest(selectors.words) === null ? linkedPost(link, page) : null;
    return linked?.kind === 'post' && isOpaque(linked.postId) === isOpaque(postId) ? [linked.postId] : [];
  });
  return ids.length > 0 && !ids.includes(postId);
};

const names = (post: Element, postId: string, page: Page): boolean =>
  [...post.querySelectorAll(selectors.link)].some((link) => linkedPost(link, page)?.postId === postId);
