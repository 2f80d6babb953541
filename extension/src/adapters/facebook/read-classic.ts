import { readFrom } from '../adapter.ts';
import type { Page, Reading } from '../adapter.ts';
import { plainText } from '../page/plain-text.ts';
import { parsePostedAt } from '../time/parse-posted-at.ts';
import { linkedAccount, linkedPost } from './addresses.ts';
import { selectors } from './selectors.ts';

/** A post of the interface before 2020: the smallest element around the target that holds one subtitle. */
export const readClassic = (target: Element, page: Page): Reading | null => {
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    const [subtitle, other] = element.querySelectorAll(selectors.classicSubtitle);
    if (subtitle === undefined) continue;
    return other === undefined ? read(subtitle, page) : null;
  }
  return null;
};

const read = (subtitle: Element, page: Page): Reading | null => {
  let post: Element = subtitle;
  for (let parent = subtitle.parentElement; parent !== null && parent.querySelectorAll(selectors.classicSubtitle).length === 1; parent = parent.parentElement)
    post = parent;
  const messages = post.querySelectorAll(selectors.classicMessage);
  const [message] = messages;
  const link = [...post.querySelectorAll('h5 a[href], h6 a[href]')].find((candidate) => plainText(candidate) !== '');
  const account = link === undefined ? null : linkedAccount(link, page);
  const timeLink = subtitle.querySelector('a[href]');
  const address = timeLink === null ? null : linkedPost(timeLink, page);
  const label = subtitle.querySelector('abbr[title]')?.getAttribute('title') ?? null;
  const postedAt = label === null ? null : parsePostedAt(label, page);
  return {
    kind: 'post',
    postId: address?.postId ?? null,
    permalink: readFrom('link', address?.url.href),
    authorName: readFrom('link', link && plainText(link)),
    authorHandle: readFrom('link', account?.handle),
    authorUrl: readFrom('link', account?.url),
    text: readFrom('element', message === undefined || messages.length > 1 ? null : plainText(message)),
    postedAt: postedAt === null ? null : { ...postedAt, source: 'label' },
    postedAtLabel: label,
  };
};
