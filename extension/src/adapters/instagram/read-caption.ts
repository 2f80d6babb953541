import type { Page } from '../adapter.ts';
import { follows } from '../page/follows.ts';
import { findCommentAnchors, linkedAccount } from './find-anchors.ts';
import { findNamedLines, isListed } from './find-named-lines.ts';
import type { Post } from './find-post.ts';
import { readPostAuthor } from './read-author.ts';
import { readWords } from './read-words.ts';
import type { Words } from './read-words.ts';
import { selectors } from './selectors.ts';

/** Inside something that holds a comment's link but not the post's own: somebody's comment, not the caption. */
const isInComment = (element: Element, post: Post, page: Page): boolean => {
  for (let parent: Element | null = element; parent !== null && !parent.contains(post.anchor.link); parent = parent.parentElement) {
    const [first, second] = findCommentAnchors(parent, page);
    if (first !== undefined) return second === undefined && parent.querySelector(selectors.bareTime) === null;
  }
  return false;
};

const byHeading = (post: Post, page: Page): Words | null => {
  for (const heading of post.element.querySelectorAll(selectors.caption)) {
    if (!isInComment(heading, post, page)) return readWords(heading, heading.parentElement ?? heading);
  }
  return null;
};

/** The line of a name and a time that is no link; null where the two have nothing of their own. */
const captionLine = (post: Post, page: Page): Element | null => {
  const time = post.element.querySelector(selectors.bareTime);
  const author = readPostAuthor(post, page)?.value ?? null;
  for (let line = time; line !== null && post.element.contains(line); line = line.parentElement) {
    if (line.contains(post.anchor.link) || line.querySelector(selectors.commentHint) !== null) return null;
    const names = [...line.querySelectorAll(selectors.link)].filter((link) => link.textContent.trim() !== '');
    if (names.length > 0) return author !== null && names.some((link) => linkedAccount(link, page) === author) ? line : null;
  }
  return null;
};

/** On the page without headings the caption is a row of its own: author and time on one line, the words beside the line. Further out stand the comments. */
const byCaptionTime = (post: Post, page: Page): Words | null => {
  const line = captionLine(post, page);
  for (let sibling = line?.nextElementSibling ?? null; sibling !== null; sibling = sibling.nextElementSibling) {
    if (sibling.querySelector(selectors.commentHint) !== null) return null;
    const caption = readWords(sibling, sibling);
    if (caption !== null) return caption;
  }
  return null;
};

/** In a feed the caption follows the author's name on one line, below the header with the post's own link; beside another's name stands a comment. */
const byAuthorLine = (post: Post, page: Page): Words | null => {
  const author = readPostAuthor(post, page)?.value ?? null;
  const comments = post.element.querySelector(selectors.commentHint);
  if (author === null) return null;
  for (const { link, handle, words } of findNamedLines(post, page)) {
    if (comments !== null && follows(comments, link)) return null; // a caption stands above the comments
    if (handle !== author || !follows(post.anchor.link, link) || isListed(link, post) || isInComment(link, post, page)) continue;
    return readWords(words, words);
  }
  return null;
};

/** What the author wrote under the pictures, or null: many posts have no caption. */
export const readCaption = (post: Post, page: Page): Words | null => byHeading(post, page) ?? byCaptionTime(post, page) ?? byAuthorLine(post, page);
