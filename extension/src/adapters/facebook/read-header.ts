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

/** Words beside a name in its block, in one direction. */
const hasWordsBeside = (link: Element, side: 'previousSibling' | 'nextSibling', isWords: (node: Node) => boolean): boolean => {
  for (let element = link; element.parentElement !== null && !blocks.has(element.localName); element = element.parentElement)
    for (let node = element[side]; node !== null; node = node[side]) if (isWords(node)) return true;
  return false;
};

/** "Published by", "shared by": bare words before a name say that it isn't the author's. */
const isIntroduced = (link: Element): boolean => hasWordsBeside(link, 'previousSibling', (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');

/** "commented on this": what somebody did, and maybe with another's post. */
const isFollowedByWords = (link: Element): boolean =>
  hasWordsBeside(link, 'nextSibling', (node) => /\p{L}/u.test(node.textContent ?? '') && (node as Partial<Element>).querySelector?.('a') == null);

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
 * later); the time the first link after it that shows one or leads to the post. The next account's link begins the header of what was shared. Where words
 * but no time stand between the two, the first may be somebody in a story above the post: then the author is the one whom the post's own part for
 * it names, else a gap.
 */
export const readHeader = (post: Post, message: Element | null, page: Page): Header => {
  const header: Header = { author: null, time: null, end: null };
  const profile = [...post.element.querySelectorAll(selectors.profileName)].find((element) => !isInComment(element, post)) ?? null;
  const named = profile?.querySelector(selectors.link);
  const owner = named == null ? undefined : linkedAccount(named, page)?.url;
  let first: string | undefined;
  for (const link of post.element.querySelectorAll(selectors.link)) {
    if (isInComment(link, post) || message?.contains(link) === true) continue;
    if (message !== null && !link.contains(message) && follows(message, link)) break;
    const account = linkedAccount(link, page);
    const { author, time } = header;
    if (account !== null && (first ??= account.url) !== account.url) {
      if (author !== null && (isIntroduced(link) || link.closest(selectors.heading)?.contains(author.link) === true)) continue;
      const isStory = author === null || (time === null && isFollowedByWords(author.link));
      if (isStory && account.url === owner) {
        header.author = null;
        first = owner;
      } else {
        header.end = link;
        if (isStory || (owner !== undefined && owner !== first)) return { author: null, time: null, end: link };
        break;
      }
    }
    if (header.author === null) {
      const name = account === null ? '' : readName(link);
      if (account === null || name === '' || isTimeLabel(name, page.language)) continue;
      if (!isIntroduced(link)) header.author = { link, name, account };
      else if (owner === undefined || owner === first) break;
      continue;
    }
    if (time !== null || link.closest(selectors.heading) !== null || link.contains(header.author.link)) continue;
    const label = readLabel(link, page);
    const address = linkedPost(link, page);
    const leadsThere = address !== null && (address.kind !== 'photo' || post.kind === 'photo');
    if (label !== null || leadsThere) header.time = { link, label, address };
  }
  const { author } = header;
  // Somebody in a story above a post whose author has no link ("Anonymous member").
  if (
    author !== null &&
    owner !== author.account.url &&
    (profile ?? author.link.closest(selectors.heading))?.contains(author.link) !== true &&
    isFollowedByWords(author.link)
  )
    return { author: null, time: null, end: header.end };
  return header;
};
