import { readFrom } from '../adapter.ts';
import type { Page, Reading } from '../adapter.ts';
import { follows } from '../page/follows.ts';
import { shortcodeTime } from '../page/id-time.ts';
import { parseAddress } from '../page/parse-address.ts';
import { plainText } from '../page/plain-text.ts';
import { readLink } from '../page/read-link.ts';
import { readMeta } from '../page/read-meta.ts';
import { accountUrl, parsePostAddress } from './addresses.ts';
import { selectors } from './selectors.ts';

type Reel = { element: Element; handle: string };

const parseOwner = (link: Element, page: Page): string | null => {
  const url = readLink(link, page.url);
  return url === null ? null : (/^\/([A-Za-z0-9._]{1,30})\/reels\/$/.exec(url.pathname)?.[1] ?? null);
};

const mountedVideos = (page: Page): number => page.document.querySelectorAll(selectors.video).length;

/** The reels that the vertical viewer has mounted and says the owner of: around each owner's link, the most that holds no other owner's and one video. */
const findReels = (page: Page): Reel[] => {
  const owners = [...page.document.querySelectorAll(`main ${selectors.reelsLink}, [role="main"] ${selectors.reelsLink}`)].flatMap((link) => {
    const handle = link.textContent.trim() === '' ? null : parseOwner(link, page);
    return handle === null ? [] : [{ link, handle }];
  });
  return owners.flatMap(({ link, handle }) => {
    let element: Element = link;
    for (
      let parent = element.parentElement;
      parent !== null &&
      !parent.matches(selectors.postBounds) &&
      parent.querySelectorAll(selectors.video).length <= 1 &&
      owners.every((other) => other.link === link || parent?.contains(other.link) !== true);
      parent = parent.parentElement
    )
      element = parent;
    return element.querySelector(selectors.video) === null ? [] : [{ element, handle }];
  });
};

/** Which of the mounted reels the address means: the only one that is mounted, whether or not the others say whose they are, or the one whose owner the metadata names together with the same code. The order in the page says nothing. */
const isNamed = (reel: Reel, reels: Reel[], code: string, page: Page): boolean => {
  if (reels.length === 1 && mountedVideos(page) === 1) return true;
  const named = parseAddress(readMeta(page, selectors.ogUrl), page.url);
  const post = named && parsePostAddress(named);
  return post?.code === code && post.handle === reel.handle && reels.filter(({ handle }) => handle === reel.handle).length === 1;
};

const readText = (reel: Reel, owner: string, page: Page): { text: string; isTruncated: boolean } | null => {
  const link = [...reel.element.querySelectorAll(selectors.reelsLink)].find((candidate) => parseOwner(candidate, page) === owner);
  for (const words of reel.element.querySelectorAll(selectors.words)) {
    if (
      link === undefined ||
      !follows(link, words) ||
      link.contains(words) ||
      words.closest('a[href]') !== null ||
      words.closest('[role="presentation"]') === null
    )
      continue;
    // "… more" is hidden from assistive technology, and is not the author's.
    const cut = words.parentElement?.querySelector('[aria-hidden="true"]') ?? null;
    const text = plainText(words, { isSkipped: (element) => element.getAttribute('aria-hidden') === 'true' || element.matches('button') });
    const isCount = words.closest('[role="button"]')?.querySelector('svg') != null;
    if (text !== '' && !isCount) return { text, isTruncated: cut !== null };
  }
  return null;
};

/** One reel of the vertical viewer, which has no time element: the id in the address carries one, good to the hour. */
export const readViewer = (page: Page): Reading | null => {
  const address = parsePostAddress(page.url);
  if (address?.shape !== 'reels') return null;
  const reels = findReels(page);
  const reel =
    page.target === null
      ? reels.find((candidate) => isNamed(candidate, reels, address.code, page))
      : reels.find(({ element }) => element.contains(page.target));
  if (reel === undefined) return null;
  const isCurrent = isNamed(reel, reels, address.code, page);
  const text = readText(reel, reel.handle, page);
  const at = isCurrent ? shortcodeTime(address.code) : null;
  return {
    kind: 'reel',
    postId: isCurrent ? address.code : null,
    permalink: isCurrent ? { value: page.url.origin + page.url.pathname, source: 'address' } : null,
    authorHandle: { value: reel.handle, source: 'link' },
    authorUrl: { value: accountUrl(reel.handle), source: 'link' },
    text: readFrom('element', text?.text),
    isTextTruncated: text?.isTruncated === true,
    postedAt: at === null ? null : { at, precision: 'hour', source: 'id' },
  };
};
