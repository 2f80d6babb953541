import type { Page } from '../adapter.ts';
import { plainText } from '../page/plain-text.ts';
import { findCommentAnchors, linkedAccount } from './find-anchors.ts';
import type { Post } from './find-post.ts';
import { selectors } from './selectors.ts';

export type Caption = { text: string; isTruncated: boolean; element: Element };

/** Inside something that holds a comment's link but not the post's own: somebody's comment, not the caption. */
const isInComment = (element: Element, post: Post, page: Page): boolean => {
  for (let parent: Element | null = element; parent !== null && !parent.contains(post.anchor.link); parent = parent.parentElement) {
    const [first, second] = findCommentAnchors(parent, page);
    if (first !== undefined) return second === undefined ? !holdsCaptionTime(parent) : false;
  }
  return false;
};

const holdsCaptionTime = (element: Element): boolean => [...element.querySelectorAll(selectors.bareTime)].some((time) => time.closest('a[href]') === null);

/** "… more", whatever its word. */
const isMore = (element: Element): boolean => /^(?:\.\.\.|…)\s*\S{0,30}$/.test(element.textContent.trim());
const isCut = (element: Element): boolean =>
  /(?:\.\.\.|…)\s*\S{0,30}$/.test(element.textContent.trim()) && element.querySelector('[role="button"], button') !== null;

const read = (element: Element, around: Element): Caption | null => {
  const text = plainText(element, { isSkipped: (inner) => inner.matches(selectors.control) || (inner.localName !== 'a' && isMore(inner)) });
  return text === '' ? null : { text, isTruncated: isCut(around), element };
};

const byHeading = (post: Post, page: Page): Caption | null => {
  for (const heading of post.element.querySelectorAll(selectors.caption)) {
    if (!isInComment(heading, post, page)) return read(heading, heading.parentElement ?? heading);
  }
  return null;
};

/** On the page without headings the caption is a row of its own: author and a time that is no link on one line, the words beside the line. */
const byCaptionTime = (post: Post): Caption | null => {
  const time = [...post.element.querySelectorAll(selectors.bareTime)].find((candidate) => candidate.closest('a[href]') === null);
  if (time === undefined) return null;
  for (let line: Element = time; line.parentElement !== null && post.element.contains(line.parentElement); line = line.parentElement) {
    if (line.parentElement.contains(post.anchor.link)) return null;
    for (let sibling = line.nextElementSibling; sibling !== null; sibling = sibling.nextElementSibling) {
      const caption = line.querySelector('a[href]') === null ? null : read(sibling, sibling);
      if (caption !== null) return caption;
    }
  }
  return null;
};

/** The link with what wraps nothing but it. */
const wrapped = (link: Element): Element => {
  let element = link;
  const text = link.textContent.trim();
  for (let parent = element.parentElement; parent !== null && parent.textContent.trim() === text; parent = parent.parentElement) element = parent;
  return element;
};

/** In a feed the caption follows the author's name on the same line, below the pictures; in the header a dot, a time or a button does. */
const byAuthorLine = (post: Post, page: Page): Caption | null => {
  const comments = post.element.querySelector(selectors.commentTime);
  for (const link of post.element.querySelectorAll(selectors.link)) {
    if (comments !== null && (comments.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) break; // a caption stands above the comments
    if (link.textContent.trim() === '' || linkedAccount(link, page) === null) continue;
    let beside = wrapped(link).nextElementSibling;
    while (beside !== null && beside.textContent.trim() === '') beside = beside.nextElementSibling;
    const words = beside === null || beside.matches(selectors.words) ? beside : beside.querySelector(selectors.words);
    if (beside === null || words === null || !post.element.contains(beside) || beside.querySelector(selectors.notCaption) !== null) continue;
    if (!isCut(beside) && beside.querySelector(selectors.control) !== null) continue;
    if (/^[•·\s]*$/.test(words.textContent) || words.closest('a[href]') !== null || isInComment(link, post, page)) continue;
    return read(words, words);
  }
  return null;
};

/** What the author wrote under the pictures, or null: many posts have no caption. */
export const readCaption = (post: Post, page: Page): Caption | null => byHeading(post, page) ?? byCaptionTime(post) ?? byAuthorLine(post, page);
