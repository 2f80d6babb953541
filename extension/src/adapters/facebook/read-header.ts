import type { Page } from '../adapter.ts';
import { plainText } from '../page/plain-text.ts';
import { readLink } from '../page/read-link.ts';
import { isTimeLabel } from '../time/is-time-label.ts';
import { parseAccount, parsePost } from './addresses.ts';
import type { Account, PostAddress } from './addresses.ts';
import type { Post } from './find-post.ts';
import { selectors } from './selectors.ts';

/** A name is written in one line of plain text; links around pictures ("Active", "Online status indicator") hold boxes. */
export const readName = (link: Element): string => (link.querySelector('div, svg, img, object') === null ? plainText(link) : '');

export type Header = {
  author: { link: Element; name: string; account: Account } | null;
  /** The link that shows the time, by its label or by where it leads. */
  time: { link: Element; label: string | null; address: PostAddress | null } | null;
};

const isBefore = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const blocks = new Set(['div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td']);

/** "Published by", "shared by": bare words before a name in its block say that it isn't the author's. */
const isIntroduced = (link: Element): boolean => {
  for (let element = link; element.parentElement !== null && !blocks.has(element.localName); element = element.parentElement)
    for (let before = element.previousSibling; before !== null; before = before.previousSibling)
      if (before.nodeType === 3 && (before.nodeValue ?? '').trim() !== '') return true;
  return false;
};

/** In a comment, not in the post itself. */
export const isInComment = (element: Element, post: Post): boolean => {
  const article = element.closest(selectors.article);
  return article !== null && article !== post.element && post.element.contains(article);
};

/** What a link shows in clear: its label, what `aria-labelledby` points to, or words that aren't cut into letters. Scrambled ones are not put in order by guess. */
const readLabel = (link: Element, page: Page): string | null => {
  const label = link.getAttribute('aria-label')?.trim() ?? '';
  if (isTimeLabel(label, page.language)) return label;
  const labelled = link.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? null;
  if (labelled !== null) {
    const text = page.document.getElementById(labelled)?.textContent.trim() ?? '';
    return isTimeLabel(text, page.language) ? text : null;
  }
  if (link.querySelectorAll('*').length > 6) return null;
  const text = plainText(link);
  return isTimeLabel(text, page.language) ? text : null;
};

/** The author is the first account named in words (a group's name leads to no account, "Published by" comes later), the time the first link after it that shows one or leads to the post. */
export const readHeader = (post: Post, message: Element | null, page: Page): Header => {
  let author: Header['author'] = null;
  for (const link of post.element.querySelectorAll(selectors.link)) {
    if (isInComment(link, post) || message?.contains(link) === true) continue;
    if (message !== null && !link.contains(message) && isBefore(message, link)) break;
    const url = readLink(link, page.url);
    if (url === null) continue;
    if (author === null) {
      const account = parseAccount(url);
      const name = account === null ? '' : readName(link);
      if (account === null || name === '' || isTimeLabel(name, page.language)) continue;
      if (isIntroduced(link)) break;
      author = { link, name, account };
      continue;
    }
    if (link.closest(selectors.heading) !== null || link.contains(author.link)) continue;
    const label = readLabel(link, page);
    const address = parsePost(url);
    const leadsThere = address !== null && (address.kind !== 'photo' || post.kind === 'photo');
    if (label !== null || leadsThere) return { author, time: { link, label, address: address !== null && (leadsThere || label !== null) ? address : null } };
  }
  return { author, time: null };
};
