import type { Page } from '../adapter.ts';
import { readLink } from '../page/read-link.ts';
import { parseAccount, parseComment, parsePost } from './addresses.ts';
import type { PostAddress } from './addresses.ts';
import { selectors } from './selectors.ts';

/** Of a Page's own admin (2026-09): around the comment's article. */
const wrapperAttribute = 'data-commentid';

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
export const isOwn = (element: Element, comment: Element): boolean => element.closest(selectors.article) === comment.closest(selectors.article);

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

/** Links outside of what people wrote: whose ids they carry, and whether one of them leads to the post itself or to its author. */
const survey = (element: Element, post: Element, page: Page): { ids: Set<string>; isPost: boolean } => {
  const ids = new Set<string>();
  let isPost = false;
  for (const link of element.querySelectorAll(selectors.link)) {
    const url = isInWords(link, post) ? null : readLink(link, page.url);
    const address = url === null ? null : parseComment(url);
    if (address !== null) ids.add(address.replyId ?? address.commentId);
    else if (url !== null && (parsePost(url) !== null || parseAccount(url) !== null)) isPost = true;
  }
  return { ids, isPost };
};

/** The most around a comment's id that holds no other comment's and nothing of the post: without roles and labels this is all that is left to know it by. */
const rowAround = (target: Element, post: Element, page: Page): Comment | null => {
  let row: Element | null = null;
  for (let element: Element | null = target; element !== null && element !== post; element = element.parentElement) {
    const { ids, isPost } = survey(element, post, page);
    if (ids.size > 1 || isPost) break;
    if (ids.size === 1) row = element;
  }
  return row === null ? null : identifyComment(row, page);
};

/** The nearest comment around the target, or the only one in the box that a Page's admin sees around it. */
export const findComment = (target: Element, page: Page): Comment | null => {
  const article = target.closest(selectors.article);
  const isNested = article?.parentElement?.closest(`${selectors.post}, ${selectors.photoSide}`) != null;
  if (article !== null && (isNested || !article.matches(selectors.post))) {
    const comment = identifyComment(article, page);
    if (comment !== null) return comment;
  }
  if (target.matches(selectors.post)) return null;
  const inner = target.hasAttribute(wrapperAttribute) ? target.querySelectorAll(selectors.article) : [];
  const [only] = inner;
  if (only !== undefined && inner.length === 1) return identifyComment(only, page);
  const post = target.closest(selectors.post);
  return post === null ? null : rowAround(target, post, page);
};
