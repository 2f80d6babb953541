import type { Page } from '../adapter.ts';
import { linkedAccount } from './find-anchors.ts';
import type { Post } from './find-post.ts';
import { isCut } from './read-words.ts';
import { selectors } from './selectors.ts';

/** A name with words beside it on one line: how a feed shows a caption, and a comment below it. */
export type NamedLine = { link: Element; handle: string; words: Element };

/** The link with what wraps nothing but it. */
const wrapped = (link: Element): Element => {
  let element = link;
  const text = link.textContent.trim();
  for (let parent = element.parentElement; parent !== null && parent.textContent.trim() === text; parent = parent.parentElement) element = parent;
  return element;
};

/** In a header a dot, a time or a button stands beside the name. */
const wordsBeside = (link: Element, post: Post): Element | null => {
  let beside = wrapped(link).nextElementSibling;
  while (beside !== null && beside.textContent.trim() === '') beside = beside.nextElementSibling;
  const words = beside === null || beside.matches(selectors.words) ? beside : beside.querySelector(selectors.words);
  if (beside === null || words === null || !post.element.contains(beside) || beside.querySelector(selectors.notCaption) !== null) return null;
  if (!isCut(beside) && beside.querySelector(selectors.control) !== null) return null;
  return /^[•·\s]*$/.test(words.textContent) || words.closest('a[href]') !== null ? null : words;
};

/** Of the whole post, or of a part of it. */
export function* findNamedLines(post: Post, page: Page, part: Element = post.element): Generator<NamedLine> {
  for (const link of part.querySelectorAll(selectors.link)) {
    const handle = link.textContent.trim() === '' ? null : linkedAccount(link, page);
    const words = handle === null ? null : wordsBeside(link, post);
    if (handle !== null && words !== null && part.contains(words)) yield { link, handle, words };
  }
}

/** In a list: among the comments that a feed shows below a post, whoever wrote them. Authors answer below their own posts. */
export const isListed = (link: Element, post: Post): boolean => {
  const list = link.closest('ul');
  return list !== null && post.element.contains(list);
};
