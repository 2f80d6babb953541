import type { Page } from '../adapter.ts';
import { parseCommentAddress, parsePostAddress } from './addresses.ts';
import { findCommentAnchors } from './find-anchors.ts';
import { selectors } from './selectors.ts';

/** A caption has one time that is no link, an edited one two; more of them are comments that lost their links. */
const captionTimes = 2;

/** On a post's own page or dialog: links or times of comments, and not one comment that can be told from them. */
export const hasUnreadComments = (page: Page): boolean => {
  if (parsePostAddress(page.url) === null && parseCommentAddress(page.url) === null) return false;
  for (const _ of findCommentAnchors(page.document, page)) return false;
  if (page.document.querySelector(selectors.commentHint) !== null) return true;
  return page.document.querySelectorAll(selectors.bareTime).length > captionTimes;
};
