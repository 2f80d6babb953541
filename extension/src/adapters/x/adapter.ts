import { defineAdapter, noClip, readFrom } from '../adapter.ts';
import type { NoClip, Page, Reading } from '../adapter.ts';
import { isOlderThanId, statusTime } from '../page/id-time.ts';
import { isHost } from '../page/is-host.ts';
import { plainText } from '../page/plain-text.ts';
import { readLink } from '../page/read-link.ts';
import { readPictures } from '../page/read-pictures.ts';
import { readTimeElement } from '../page/read-time-element.ts';
import { defineRules } from '../rules/define-rules.ts';

const hosts = ['x.com', 'twitter.com'];

/** Guesses of 7 pages of 2024-11 to 2026-02; 30 of 31 posts fit, the last is an advertisement. */
const rules = defineRules({
  selectors: {
    post: 'article',
    /** The post's own time stands in a link to it (30 of 30); a quoted post's stands in none. */
    linkedTime: 'a[href*="/status/"] time[datetime]',
    author: '[data-testid="User-Name"]',
    text: '[data-testid="tweetText"]',
    /** A quoted post is a box that behaves as a link. */
    quote: '[role="link"]:not(a)',
    more: '[data-testid="tweet-text-show-more-link"]',
    photo: '[data-testid="tweetPhoto"] img[src], video',
    error: '[data-testid="error-detail"], [data-testid="emptyState"]',
  },
  words: {},
});
const { selectors } = rules;

const parseStatus = (url: URL): { handle: string; id: string } | null => {
  const [, handle, id] = (isHost(url.hostname, hosts) ? /^\/([A-Za-z0-9_]{1,20})\/status(?:es)?\/(\d{5,20})(?:\/|$)/.exec(url.pathname) : null) ?? [];
  return handle === undefined || id === undefined ? null : { handle, id };
};

const statusUrl = (handle: string, id: string, page: Page): string =>
  `https://${isHost(page.url.hostname, ['twitter.com']) ? 'twitter.com' : 'x.com'}/${handle}/status/${id}`;

/** The quoted post around an element, a part of another's article. */
const quoteAround = (element: Element, post: Element): Element | null => {
  const quote = element.closest(selectors.quote);
  if (quote !== null && post.contains(quote) && quote.querySelector(selectors.author) !== null) return quote;
  // Without its role: the box around the element that the keyboard can reach, with a second author, one text and no linked time.
  const [first, ...others] = post.querySelectorAll(selectors.author);
  if (first === undefined || others.length === 0 || [...post.querySelectorAll(selectors.quote)].some((box) => box.querySelector(selectors.author) !== null))
    return null;
  for (let around: Element | null = element; around !== null && around !== post && !around.contains(first); around = around.parentElement) {
    if (around.querySelector(selectors.linkedTime) !== null || around.querySelectorAll(selectors.text).length > 1) break;
    if (around.hasAttribute('tabindex') && around.querySelector(selectors.author) !== null) return around;
  }
  return null;
};

type Anchor = { handle: string; id: string; time: Element };

const findAnchor = (post: Element, page: Page): Anchor | null => {
  for (const time of post.querySelectorAll(selectors.linkedTime)) {
    const link = time.closest('a[href]');
    const url = link && readLink(link, page.url);
    const status = url && parseStatus(url);
    if (status !== null && quoteAround(time, post) === null) return { ...status, time };
  }
  return null;
};

const readPost = (post: Element, root: Element, page: Page): Reading => {
  const isOwn = (element: Element): boolean => (root === post ? quoteAround(element, post) === null : root.contains(element));
  const own = (selector: string): Element | undefined => [...root.querySelectorAll(selector)].find(isOwn);
  const anchor = root === post ? findAnchor(post, page) : null;
  const author = own(selectors.author);
  // "@handle" is written under the name, in a quote without a link. A name may look like another's handle: the first line is never one, and the last counts.
  const [name = null, ...below] = author === undefined ? [] : plainText(author).split('\n');
  const shown = below.map((line) => /^@([A-Za-z0-9_]{1,20})(?:\s*·.*)?$/.exec(line)?.[1]).findLast((handle) => handle !== undefined) ?? null;
  // An author who isn't the one in the address is somebody else's name.
  const isSame = anchor === null || shown === null || anchor.handle.toLowerCase() === shown.toLowerCase();
  const handle = shown !== null && isSame ? shown : (anchor?.handle ?? null);
  const text = own(selectors.text);
  const time = anchor?.time ?? own('time[datetime]');
  const at = time === undefined ? null : readTimeElement(time);
  const idAt = anchor === null ? null : statusTime(anchor.id);
  return {
    kind: 'post',
    postId: anchor?.id ?? null,
    permalink: readFrom('link', anchor && statusUrl(anchor.handle, anchor.id, page)),
    authorName: readFrom('element', isSame && shown !== null ? name : null),
    authorHandle: readFrom(anchor === null ? 'element' : 'link', handle),
    authorUrl: readFrom('link', handle && `https://x.com/${handle}`),
    text: readFrom('element', text && plainText(text, { hasOwnLines: true })),
    isTextTruncated: own(selectors.more) !== undefined,
    postedAt: at === null || isOlderThanId(at.at, idAt) ? null : at,
    postedAtLabel: time?.textContent.trim() ?? null,
    ...readPictures([...root.querySelectorAll(selectors.photo)].filter(isOwn), page),
  };
};

const readByAddress = (page: Page): Reading | NoClip => {
  const status = parseStatus(page.url);
  if (status === null) return noClip('no-target');
  const post = [...page.document.querySelectorAll(selectors.post)].find((article) => findAnchor(article, page)?.id === status.id);
  if (post !== undefined) return readPost(post, post, page);
  if (page.document.querySelector(selectors.error) !== null) return noClip('unavailable');
  const at = statusTime(status.id);
  return {
    kind: 'post',
    postId: status.id,
    permalink: { value: statusUrl(status.handle, status.id, page), source: 'address' },
    postedAt: at === null ? null : { at, precision: 'second', source: 'id' },
  };
};

export const xAdapter = defineAdapter({
  id: 'x',
  hosts,
  rules,
  /** Answers are posts of their own; a time with a post's address and no post that it is in. */
  hasUnreadComments: (page) =>
    page.document.querySelector(selectors.linkedTime) !== null &&
    [...page.document.querySelectorAll(selectors.post)].every((post) => findAnchor(post, page) === null),
  read: (page) => {
    if (page.target === null) return readByAddress(page);
    const inside = page.target.querySelectorAll(selectors.post);
    const post = page.target.closest(selectors.post) ?? (inside.length === 1 ? (inside[0] ?? null) : null);
    if (post === null) return noClip('nothing-here');
    const quote = quoteAround(page.target, post);
    if (quote === null && findAnchor(post, page) === null) return noClip('nothing-here'); // an advertisement has no time and no address
    return readPost(post, quote ?? post, page);
  },
});
