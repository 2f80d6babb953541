import type { Page } from '../adapter.ts';
import { readLink } from '../page/read-link.ts';
import { parseComment, parsePost } from './addresses.ts';
import type { PostAddress } from './addresses.ts';
import { selectors } from './selectors.ts';

export type Comment = {
  element: Element;
  commentId: string;
  parentId: string | null;
  /** Its own address and the link that shows its time; absent in some builds. */
  own: { link: Element; url: URL } | null;
  post: PostAddress | null;
  postId: string | null;
};

/** Of this comment, not of one nested in it. */
export const isOwn = (element: Element, comment: Element): boolean => element.closest(selectors.article) === comment;

/** What people wrote may hold links to other comments; those name nothing. */
export const isInWords = (link: Element, within: Element): boolean => {
  const words = link.parentElement?.closest(selectors.words) ?? null;
  return words !== null && words !== within && within.contains(words);
};

/** The ids that a comment's own links carry; null where they contradict each other. */
export const identifyComment = (element: Element, page: Page): Comment | null => {
  let id: string | null = null;
  let postId: string | null = null;
  let parentId: string | null = null;
  let own: Comment['own'] = null;
  let post: PostAddress | null = null;
  for (const link of element.querySelectorAll(selectors.commentLink)) {
    if (!isOwn(link, element) || isInWords(link, element)) continue;
    const url = readLink(link, page.url);
    const address = url === null ? null : parseComment(url);
    if (url === null || address === null) continue;
    const self = address.replyId ?? address.commentId;
    if (id !== null && id !== self) return null;
    id = self;
    postId ??= address.postId;
    const named = parsePost(url);
    if (named === null || own !== null) continue;
    own = { link, url };
    post = named;
    if (address.replyId !== null) parentId = address.commentId;
  }
  return id === null ? null : { element, commentId: id, parentId, own, post, postId };
};

/** The nearest comment around the target. */
export const findComment = (target: Element, page: Page): Comment | null => {
  const element = target.closest(selectors.article);
  return element === null ? null : identifyComment(element, page);
};
