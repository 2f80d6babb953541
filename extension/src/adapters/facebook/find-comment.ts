import type { Page } from '../adapter.ts';
import { closestCommon } from '../page/closest-common.ts';
import { follows } from '../page/follows.ts';
import { readLink } from '../page/read-link.ts';
import { parseAccount, parseComment, parsePost } from './addresses.ts';
import type { PostAddress } from './addresses.ts';
import { selectors } from './selectors.ts';

/** Of a Page's own admin (2026-09): the box around a comment's article and those of its replies. */
const boxAttribute = 'data-commentid';

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

/** Of a reply without its time link: the comment in whose box its own box stands. */
const parentByBox = (element: Element, id: string | null): string | null => {
  const box = element.closest(`[${boxAttribute}]`);
  const outer = id !== null && box?.getAttribute(boxAttribute) === id ? (box.parentElement?.closest(`[${boxAttribute}]`) ?? null) : null;
  const parent = outer?.getAttribute(boxAttribute) ?? '';
  return /^\d{5,25}$/.test(parent) ? parent : null;
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
  if (own === null) parentId = parentByBox(element, id);
  return id === null ? null : { element, commentId: id, parentId, own, post, postId };
};

/** A link outside of what people wrote: whose id it carries, or that it leads to the post itself or to an account. */
const ofLink = (link: Element, post: Element, page: Page): string | null => {
  const url = isInWords(link, post) ? null : readLink(link, page.url);
  if (url === null) return null;
  const address = parseComment(url);
  if (address !== null) return address.replyId ?? address.commentId;
  // A photo may be the comment's own.
  const kind = parsePost(url)?.kind ?? 'photo';
  return kind === 'photo' && parseAccount(url) === null ? null : 'post';
};

/**
 * The most around a comment's id that holds no other comment's and nothing of the post: without roles and labels this is all that is left to know it by.
 * The bar above the comments lies in it as well, so the comment itself is what its own links span; beside that it is unclear.
 */
const rowAround = (target: Element, post: Element, page: Page): Comment | 'unclear' | null => {
  let row: Element | null = null;
  for (let element: Element | null = target; element !== null && element !== post; element = element.parentElement) {
    const ids = new Set([...element.querySelectorAll(selectors.link)].flatMap((link) => ofLink(link, post, page) ?? []));
    if (ids.size > 1 || ids.has('post')) break;
    if (ids.size === 1) row = element;
  }
  if (row === null || identifyComment(row, page) === null) return null;
  const links = [...row.querySelectorAll(selectors.commentLink)].filter((link) => !isInWords(link, post));
  const spanned = links.reduce<Element | null>((all, link) => (all === null ? link : closestCommon(all, link)), null);
  return spanned?.contains(target) === true ? identifyComment(spanned, page) : 'unclear';
};

const isComment = (article: Element): boolean =>
  !article.matches(selectors.post) || article.parentElement?.closest(`${selectors.post}, ${selectors.photoSide}`) != null;

const commentsIn = (element: Element, page: Page): Comment[] =>
  [...element.querySelectorAll(selectors.article)].filter(isComment).flatMap((article) => identifyComment(article, page) ?? []);

/** The comment that the box is named after: replies stand in the same box. Where no id is the box's own, the only comment that isn't in a box within. */
const commentOfBox = (box: Element, page: Page): Comment | null => {
  const inside = commentsIn(box, page);
  const named = inside.find(({ commentId }) => commentId === box.getAttribute(boxAttribute));
  const [only, other] = inside.filter(({ element }) => element.closest(`[${boxAttribute}]`) === box);
  return named ?? (other === undefined ? (only ?? null) : null);
};

/** A comment with its replies is a thread; what is pointed at there is the comment. */
const beginningOfThread = (element: Element, page: Page): Comment | null => {
  const [first, ...others] = commentsIn(element, page);
  return first !== undefined && others.every(({ parentId }) => parentId === first.commentId) ? first : null;
};

/** Holds comments, or follows one beside nothing of the post: the post is no answer for it. */
const isAmongComments = (target: Element, post: Element, page: Page): boolean => {
  for (let element: Element | null = target; element !== null && element !== post; element = element.parentElement) {
    const comments = [...element.querySelectorAll(`${selectors.article}, [${boxAttribute}]`)].filter((one) => one.hasAttribute(boxAttribute) || isComment(one));
    if (comments.length === 0) continue;
    const isPost = [...element.querySelectorAll(selectors.link)].some(
      (link) => ofLink(link, post, page) === 'post' && !comments.some((comment) => comment.contains(link)),
    );
    const isBelow = comments.some((comment) => follows(comment, target));
    return !isPost && (element === target || isBelow);
  }
  return false;
};

/** The nearest comment around the target; `unclear`: something of the comments that names none of them, and never the post; null: not of the comments. */
export const findComment = (target: Element, page: Page): Comment | 'unclear' | null => {
  const article = target.closest(selectors.article);
  const box = target.closest(`[${boxAttribute}]`);
  if (article !== null && isComment(article) && (box === null || box.contains(article))) {
    const comment = identifyComment(article, page);
    if (comment !== null) return comment;
    // A post that is shared within another has an article as well, but no label.
    if (article.hasAttribute('aria-label')) return 'unclear';
  }
  if (target.matches(selectors.post)) return null;
  const post = target.closest(selectors.post) ?? target.closest(selectors.photoSide);
  const comment = (box === null ? null : commentOfBox(box, page)) ?? (post === null ? null : rowAround(target, post, page));
  if (comment !== null) return comment;
  if (box !== null) return 'unclear';
  return post !== null && isAmongComments(target, post, page) ? (beginningOfThread(target, page) ?? 'unclear') : null;
};
