import { follows } from '../page/follows.ts';
import type { Post } from './find-post.ts';
import { isInComment } from './read-header.ts';
import type { Header } from './read-header.ts';
import { selectors } from './selectors.ts';

/** What the post says, by the names that Facebook gives its parts. */
export const findNamedMessage = (post: Post): Element | null => {
  for (const selector of [selectors.message, selectors.olderMessage]) {
    for (const element of post.element.querySelectorAll(selector)) if (!isInComment(element, post)) return element;
  }
  return null;
};

/** In the order of the document: what follows the end is not looked at, for there may be thousands of comments. */
const controlsBetween = (post: Post, start: Element, end: Element): number => {
  let count = 0;
  for (const control of post.element.querySelectorAll('button, [role="button"]')) {
    if (!follows(control, end)) break;
    if (follows(start, control) && control.parentElement?.closest('[role="button"]') == null) count++;
  }
  return count;
};

/** Without those names (a Page's own admin, photos): the first block of words after the header, before pictures, buttons and comments. */
const byPlace = (post: Post, header: Element): Element | null => {
  const end = [...post.element.querySelectorAll(selectors.afterMessage)].find(
    (element) => follows(header, element) && element.querySelector('a[href]') === null,
  );
  for (const words of post.element.querySelectorAll(selectors.words)) {
    if (!follows(header, words) || header.contains(words)) continue;
    if (end !== undefined && (words === end || follows(end, words))) return null;
    if (
      words.closest(selectors.heading) !== null ||
      words.closest(selectors.decoy) !== null ||
      words.closest(selectors.part) !== null ||
      isInComment(words, post)
    )
      continue;
    const around = words.closest(`${selectors.link}, ${selectors.control}`);
    if (around !== null && post.element.contains(around)) continue;
    // People's words stand in boxes of their own within; a scrambled time, somebody else's name and a card's lines don't.
    if ((post.kind === 'post' && words.querySelector(selectors.wordsBox) === null) || words.textContent.trim() === '') continue;
    // "Actions for this post" and "Edit privacy" stand in the header; a third button belongs to the bar below the post.
    return controlsBetween(post, header, words) <= 2 ? words : null;
  }
  return null;
};

/** On the card of a reel the words stand above the author, inside the link that both lie in; the name of its sound is a button. */
const byReel = (post: Post, author: Element): Element | null => {
  const card = author.parentElement?.closest(selectors.reelLink) ?? null;
  if (card === null || !post.element.contains(card)) return null;
  return (
    [...card.querySelectorAll(selectors.words)].find((words) => {
      const control = words.closest(selectors.control);
      const isPlain = (control === null || !card.contains(control)) && words.closest(selectors.heading) === null && words.textContent.trim() !== '';
      return isPlain && follows(words, author);
    }) ?? null
  );
};

/** Never what stands below somebody else's header: that was shared, and are their words. */
export const findMessage = (post: Post, named: Element | null, { author, time, end }: Header): Element | null => {
  const header = time?.link ?? author?.link;
  const message = named ?? (author === null ? null : byReel(post, author.link)) ?? (header === undefined ? null : byPlace(post, header));
  if (message === null || message.querySelector(`${selectors.heading}, ${selectors.article}`) !== null) return null;
  return end !== null && (follows(end, message) || end.closest(selectors.words) === message) ? null : message;
};
