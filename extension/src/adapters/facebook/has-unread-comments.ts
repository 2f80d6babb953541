import type { Page } from '../adapter.ts';
import { identifyComment, isInWords } from './find-comment.ts';
import { selectors } from './selectors.ts';

/** Links with a comment's id, or articles within a post, and not one comment that can be told from them. */
export const hasUnreadComments = (page: Page): boolean => {
  let isHinted = false;
  for (const post of page.document.querySelectorAll(`${selectors.post}, ${selectors.photoSide}`)) {
    for (const article of post.querySelectorAll(selectors.article)) if (identifyComment(article, page) !== null) return false;
    isHinted ||= [...post.querySelectorAll(selectors.commentLink)].some((link) => !isInWords(link, post)) || post.querySelector(selectors.commentHint) !== null;
  }
  return isHinted;
};
