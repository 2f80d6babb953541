import { noClip } from '../adapter.ts';
import type { NoClip, Page, Reading, ReadTime } from '../adapter.ts';
import { isOlderThanId, mediaIdTime } from '../page/id-time.ts';
import { readLink } from '../page/read-link.ts';
import { readTimeElement } from '../page/read-time-element.ts';
import { accountUrl, parseAccountAddress, parseStoryAddress } from './addresses.ts';
import { selectors } from './selectors.ts';

/** An upload precedes its publication by minutes; what is further away is another story's. */
const uploadMaxMs = 3_600_000;

const accountsIn = (element: Element, page: Page): Set<string> => {
  const accounts = [...element.querySelectorAll(selectors.link)].map((link) => {
    const url = readLink(link, page.url);
    return url && parseAccountAddress(url);
  });
  return new Set(accounts.filter((account) => account !== null));
};

/** The smallest part of the page around an element that names an account: the story's own, or a card of another one beside it. */
const partAround = (element: Element, page: Page): Element | null => {
  for (let part: Element | null = element; part !== null; part = part.parentElement) if (accountsIn(part, page).size > 0) return part;
  return null;
};

const ownPart = (handle: string, page: Page): Element | null => {
  const link = [...page.document.querySelectorAll(selectors.link)].find((candidate) => {
    const url = readLink(candidate, page.url);
    return url !== null && parseAccountAddress(url) === handle;
  });
  for (let part = link ?? null; part !== null; part = part.parentElement) if (part.querySelector(selectors.time) !== null) return part;
  return null;
};

/** The time beside the owner, if there is one alone and it is the time at which the story's id was made. */
const readTime = (handle: string, idAt: string, page: Page): ReadTime => {
  const fallback: ReadTime = { at: idAt, precision: 'hour', source: 'id' };
  const times = ownPart(handle, page)?.querySelectorAll(selectors.time) ?? [];
  const [time] = times;
  const read = time === undefined || times.length > 1 ? null : readTimeElement(time);
  return read === null || isOlderThanId(read.at, idAt) || Date.parse(read.at) - Date.parse(idAt) > uploadMaxMs ? fallback : read;
};

/**
 * A story, by its address alone: whose, which, and by its id when. What it says is drawn in a picture, so the screenshot is the clip.
 * No story's page was at hand: what is pointed at counts as the story only where nobody else's account stands nearer. Null: the address names no story.
 */
export const readStory = (page: Page): Reading | NoClip | null => {
  const story = parseStoryAddress(page.url);
  if (story === null) return null;
  const { handle, storyId } = story;
  const part = page.target === null ? null : partAround(page.target, page);
  if (part !== null && ([...accountsIn(part, page)].some((account) => account !== handle) || part.querySelectorAll(selectors.time).length > 1))
    return noClip('no-target');
  const idAt = mediaIdTime(storyId);
  return {
    kind: 'story',
    postId: storyId,
    permalink: { value: `https://www.instagram.com/stories/${handle}/${storyId}/`, source: 'address' },
    authorHandle: { value: handle, source: 'address' },
    authorUrl: { value: accountUrl(handle), source: 'address' },
    postedAt: idAt === null ? null : readTime(handle, idAt, page),
  };
};
