import type { Page } from '../adapter.ts';
import { findCommentAnchors, findPostAnchors, linkedAccount } from './find-anchors.ts';
import type { CommentAnchor } from './find-anchors.ts';
import { selectors, shapes } from './selectors.ts';

export type CommentRow = { anchor: CommentAnchor; element: Element; author: { link: Element; handle: string } | null };

const sameComment = (a: CommentAnchor, b: CommentAnchor): boolean => a.commentId === b.commentId && a.replyId === b.replyId;

/** Holds nothing of another comment or of the post itself. */
const holdsOnly = (element: Element, anchor: CommentAnchor, page: Page): boolean => {
  if (element.matches(selectors.postBounds)) return false;
  for (const other of findCommentAnchors(element, page)) if (!sameComment(other, anchor)) return false;
  return element.querySelector(selectors.bareTime) === null && findPostAnchors(element, page).next().done === true;
};

const findAuthor = (element: Element, page: Page): CommentRow['author'] => {
  for (const link of element.querySelectorAll(selectors.link)) {
    const text = link.textContent.trim();
    if (text === '' || text.startsWith('@')) continue;
    const handle = linkedAccount(link, page);
    if (handle !== null) return { link, handle };
  }
  return null;
};

/** A name with a link that isn't this account's; a mention is none. */
export const namesSomebodyElse = (element: Element, handle: string | null, page: Page): boolean =>
  [...element.querySelectorAll(selectors.link)].some((link) => {
    const text = link.textContent.trim();
    const account = text === '' || text.startsWith('@') ? null : linkedAccount(link, page);
    return account !== null && account !== handle;
  });

/** The row of a comment: the most that holds its link and no other comment, nobody else's name and nothing of the post. Rows are `li` in dialogs and nested `div`s on pages, so the rule asks for neither. */
export const commentRow = (anchor: CommentAnchor, page: Page): CommentRow => {
  let element = anchor.link;
  let author: CommentRow['author'] = null;
  for (let parent = element.parentElement; parent !== null && holdsOnly(parent, anchor, page); parent = parent.parentElement) {
    author ??= findAuthor(parent, page);
    if (namesSomebodyElse(parent, author?.handle ?? null, page) || parent.querySelector(selectors.notInRow) !== null) break;
    element = parent;
  }
  return { anchor, element, author };
};

/** Whether all comments within are like the first; stops at the one that isn't, for there may be thousands. */
const areAllLike = (first: CommentAnchor, element: Element, page: Page, isLike: (one: CommentAnchor, first: CommentAnchor) => boolean): boolean => {
  for (const anchor of findCommentAnchors(element, page)) if (!isLike(anchor, first)) return false;
  return true;
};

/** Of a comment and the replies to it: what is pointed at is the comment. */
const sameThread = (one: CommentAnchor, first: CommentAnchor): boolean => first.replyId === null && one.commentId === first.commentId;

/** Of the post: its caption's time, its own link, its bar or its field for a comment. */
export const holdsPost = (element: Element, page: Page): boolean =>
  element.matches(selectors.postBounds) ||
  element.querySelector(selectors.notInRow) !== null ||
  element.querySelector(selectors.bareTime) !== null ||
  findPostAnchors(element, page).next().done !== true;

/** A comment's link that has lost its time. */
const holdsHint = (element: Element): boolean =>
  [element, ...element.querySelectorAll(selectors.commentHint)].some((link) => shapes.comment.test(link.getAttribute('href') ?? ''));

/** The comment that the target lies in; `unclear`: something of the comments that names none of them, and never the post; null: it lies in the post itself. */
export const findComment = (target: Element, page: Page): CommentRow | 'unclear' | null => {
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    const [first] = findCommentAnchors(element, page);
    if (first === undefined) {
      if (holdsHint(element) && !holdsPost(element, page)) return 'unclear';
      continue;
    }
    const row = areAllLike(first, element, page, sameComment) ? commentRow(first, page) : null;
    if (row?.element.contains(target) === true) return row;
    if (holdsPost(element, page)) return null;
    return areAllLike(first, element, page, sameThread) ? commentRow(first, page) : 'unclear';
  }
  return null;
};
