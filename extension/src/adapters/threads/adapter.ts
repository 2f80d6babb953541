import { defineAdapter, noClip, readFrom } from '../adapter.ts';
import type { NoClip, Page, Reading } from '../adapter.ts';
import { closestCommon } from '../page/closest-common.ts';
import { follows } from '../page/follows.ts';
import { isOlderThanId, shortcodeTime } from '../page/id-time.ts';
import { isHost } from '../page/is-host.ts';
import { plainText } from '../page/plain-text.ts';
import { readLink } from '../page/read-link.ts';
import { readPictures } from '../page/read-pictures.ts';
import { readTimeElement } from '../page/read-time-element.ts';
import { defineRules } from '../rules/define-rules.ts';

const hosts = ['threads.net', 'threads.com'];

/** Guesses of 19 posts of 2024-11 to 2026-02. */
const rules = defineRules({
  selectors: {
    /** A post; a quoted one is a container within it. */
    post: '[data-pressable-container]',
    linkedTime: 'a[href*="/post/"] time[datetime]',
    words: '[dir="auto"]',
    control: 'button, [role="button"]',
    picture: 'picture img[src]',
  },
  words: {},
});
const { selectors } = rules;

const parsePost = (url: URL): { handle: string; code: string } | null => {
  const [, handle, code] = (isHost(url.hostname, hosts) ? /^\/@([A-Za-z0-9._]{1,30})\/post\/([A-Za-z0-9_-]{5,60})\/?$/.exec(url.pathname) : null) ?? [];
  return handle === undefined || code === undefined ? null : { handle, code };
};

type Anchor = { handle: string; code: string; time: Element; link: Element };

const isOwn = (element: Element, post: Element): boolean => element.closest(selectors.post) === post;

const findAnchor = (post: Element, page: Page): Anchor | null => {
  for (const time of post.querySelectorAll(selectors.linkedTime)) {
    const link = time.closest('a[href]');
    const url = link && readLink(link, page.url);
    const address = url && parsePost(url);
    if (link !== null && address !== null && isOwn(time, post)) return { ...address, time, link };
  }
  return null;
};

/** "3" beside a heart. */
const isCount = (words: Element): boolean => /^[\d.,\s]+\p{L}{0,3}$/u.test(words.textContent) && words.parentElement?.querySelector('svg') != null;

/** The name and what stands beside it: the time, a label. */
const nameLine = (post: Element, { handle, link }: Anchor): Element | null => {
  const name = [...post.querySelectorAll('a[href]')].findLast((one) => one.textContent.trim() === handle && follows(one, link));
  return name === undefined ? null : closestCommon(name, link);
};

/** In a link that leads elsewhere: a card, with the words of what it leads to. */
const isInCard = (words: Element, { code }: Anchor, page: Page): boolean => {
  const link = words.closest('a[href]');
  const url = link && readLink(link, page.url);
  return link !== null && (url === null || parsePost(url)?.code !== code);
};

/** Every paragraph is a block of its own, all in one box (19 of 19 posts), the first thing after the line with author and time; cards and labels stand in other boxes. */
const readText = (post: Element, anchor: Anchor, page: Page): string => {
  const line = nameLine(post, anchor);
  const first = [...post.querySelectorAll(`${selectors.words}, ${selectors.picture}`)].find((element) => {
    const control = element.matches(selectors.words) ? element.closest(selectors.control) : null;
    return line !== null && follows(line, element) && !line.contains(element) && isOwn(element, post) && (control === null || !post.contains(control));
  });
  if (first?.matches(selectors.words) !== true || isCount(first) || isInCard(first, anchor, page)) return '';
  return [...(first.parentElement?.children ?? [])]
    .filter((words) => words.matches(selectors.words))
    .map((words) => plainText(words, { isSkipped: (element) => element.matches(selectors.control) }))
    .filter((text) => text !== '')
    .join('\n');
};

const readPost = (post: Element, anchor: Anchor, page: Page): Reading => {
  const text = readText(post, anchor, page);
  const at = readTimeElement(anchor.time);
  return {
    kind: 'post',
    postId: anchor.code,
    permalink: { value: `${page.url.origin}/@${anchor.handle}/post/${anchor.code}`, source: 'link' },
    authorHandle: { value: anchor.handle, source: 'link' },
    authorUrl: { value: `${page.url.origin}/@${anchor.handle}`, source: 'link' },
    text: readFrom('element', text),
    postedAt: at === null || isOlderThanId(at.at, shortcodeTime(anchor.code)) ? null : at,
    postedAtLabel: plainText(anchor.time).split('\n')[0] ?? null,
    ...readPictures(
      [...post.querySelectorAll(`${selectors.picture}, video`)].filter((image) => isOwn(image, post)),
      page,
    ),
  };
};

const readByAddress = (page: Page): Reading | NoClip => {
  const address = parsePost(page.url);
  if (address === null) return noClip('no-target');
  for (const post of page.document.querySelectorAll(selectors.post)) {
    const anchor = findAnchor(post, page);
    if (anchor?.code === address.code) return readPost(post, anchor, page);
  }
  const at = shortcodeTime(address.code);
  return {
    kind: 'post',
    postId: address.code,
    permalink: { value: `${page.url.origin}/@${address.handle}/post/${address.code}`, source: 'address' },
    postedAt: at === null ? null : { at, precision: 'hour', source: 'id' },
  };
};

export const threadsAdapter = defineAdapter({
  id: 'threads',
  hosts,
  rules,
  /** Answers are posts of their own; a time with a post's address and no post that it is in. */
  hasUnreadComments: (page) =>
    page.document.querySelector(selectors.linkedTime) !== null &&
    [...page.document.querySelectorAll(selectors.post)].every((post) => findAnchor(post, page) === null),
  read: (page) => {
    if (page.target === null) return readByAddress(page);
    const inside = [...page.target.querySelectorAll(selectors.post)].filter((post) => post.parentElement?.closest(selectors.post) == null);
    const [only, other] = inside;
    const post = page.target.closest(selectors.post) ?? (other === undefined ? only : undefined);
    const anchor = post === undefined ? null : findAnchor(post, page);
    if (post !== undefined && anchor !== null) return readPost(post, anchor, page);
    // Around several answers: the post that the address names counts only if it is among them.
    const named = parsePost(page.url)?.code;
    return noClip(inside.length > 0 && inside.every((one) => findAnchor(one, page)?.code !== named) ? 'no-target' : 'nothing-here');
  },
});
