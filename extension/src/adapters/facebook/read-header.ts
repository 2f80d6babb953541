import type { Page } from '../adapter.ts';
import { follows } from '../page/follows.ts';
import { plainText } from '../page/plain-text.ts';
import { isTimeLabel } from '../time/is-time-label.ts';
import { linkedAccount, linkedPost } from './addresses.ts';
import type { Account, PostAddress } from './addresses.ts';
import type { Post } from './find-post.ts';
import { selectors } from './selectors.ts';

/** Letters in an element each, not all of them seen: a time that nobody is to read by machine. */
const isScrambled = (link: Element): boolean => link.querySelectorAll('*').length > 6;

/** A name is written in one line of plain text; links around pictures ("Active", "Online status indicator") hold boxes. */
export const readName = (link: Element): string => (isScrambled(link) || link.querySelector('div, img, object') !== null ? '' : plainText(link));

export type Header = {
  author: { link: Element; name: string; account: Account } | null;
  /** The link that shows the time, by its label or by where it leads. */
  time: { link: Element; label: string | null; address: PostAddress | null } | null;
  /** Where somebody else's header begins: what follows was shared, and isn't the author's. */
  end: Element | null;
};

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
  const labelled = link.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby');
  const shown = labelled == null ? (isScrambled(link) ? '' : plainText(link)) : page.document.getElementById(labelled)?.textContent;
  return [link.getAttribute('aria-label'), shown].map((text) => text?.trim() ?? '').find((text) => isTimeLabel(text, page.language)) ?? null;
};

/**
 * The author is the first account that is linked, by the first of its links with words in it (a group's name leads to no account, "Published by" comes
 * later); the time the first link after it that shows one or leads to the post. The next account's link begins the header of what was shared.
 */
export const readHeader = (post: Post, message: Element | null, page: Page): Header => {
  const header: Header = { author: null, time: null, end: null };
  let first: string | undefined;
  for (const link of post.element.querySelectorAll(selectors.link)) {
    if (isInComment(link, post) || message?.contains(link) === true) continue;
    if (message !== null && !link.contains(message) && follows(message, link)) break;
    const account = linkedAccount(link, page);
    const { author, time } = header;
    if (account !== null && (first ??= account.url) !== account.url) {
      const heading = link.closest(selectors.heading);
      if (author !== null && (isIntroduced(link) || heading?.contains(author.link) === true)) continue;
      header.end = link;
      break;
    }
    if (author === null) {
      const name = account === null ? '' : readName(link);
      if (account === null || name === '' || isTimeLabel(name, page.language)) continue;
      if (isIntroduced(link)) break;
      header.author = { link, name, account };
      continue;
    }
    if (time !== null || link.closest(selectors.heading) !== null || link.contains(author.link)) continue;
    const label = readLabel(link, page);
    const address = linkedPost(link, page);
    const leadsThere = address !== null && (address.kind !== 'photo' || post.kind === 'photo');
    if (label !== null || leadsThere) header.time = { link, label, address };
  }
  return header;
};
