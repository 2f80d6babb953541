import type { Page } from '../adapter.ts';
import { readLink } from '../page/read-link.ts';
import { parseAccountAddress, parseCommentAddress, parsePostAddress } from './addresses.ts';
import type { CommentAddress, PostAddress } from './addresses.ts';
import { shapes } from './selectors.ts';

/** A link that names a post or a comment and wraps its `<time>`: the one hook that outlived every redesign from 2024 to 2026. */
export type PostAnchor = PostAddress & { link: Element; time: Element; url: URL };
export type CommentAnchor = CommentAddress & { link: Element; time: Element; url: URL };

/** Live and lazy, and the address is parsed only where its text can be one: a page may hold thousands of comments. */
function* findLinkedTimes(root: Document | Element, shape: RegExp, page: Page): Generator<{ link: Element; time: Element; url: URL }> {
  for (const time of root.getElementsByTagName('time')) {
    const link = time.hasAttribute('datetime') ? time.closest('a[href]') : null;
    const url = link !== null && shape.test(link.getAttribute('href') ?? '') ? readLink(link, page.url) : null;
    if (link !== null && url !== null) yield { link, time, url };
  }
}

export function* findPostAnchors(root: Document | Element, page: Page): Generator<PostAnchor> {
  for (const { link, time, url } of findLinkedTimes(root, shapes.post, page)) {
    const address = parsePostAddress(url);
    if (address !== null) yield { ...address, link, time, url };
  }
}

export function* findCommentAnchors(root: Document | Element, page: Page): Generator<CommentAnchor> {
  for (const { link, time, url } of findLinkedTimes(root, shapes.comment, page)) {
    const address = parseCommentAddress(url);
    if (address !== null) yield { ...address, link, time, url };
  }
}

/** The account that a link leads to, if it leads to one. */
export const linkedAccount = (link: Element, page: Page): string | null => {
  const url = readLink(link, page.url);
  return url && parseAccountAddress(url);
};
