import type { Page } from '../adapter.ts';
import { readLink } from '../page/read-link.ts';
import { parseAccountAddress, parseCommentAddress, parsePostAddress } from './addresses.ts';
import type { CommentAddress, PostAddress } from './addresses.ts';
import { selectors } from './selectors.ts';

/** A link that names a post or a comment and wraps its `<time>`: the one hook that outlived every redesign from 2024 to 2026. */
export type PostAnchor = PostAddress & { link: Element; time: Element; url: URL };
export type CommentAnchor = CommentAddress & { link: Element; time: Element; url: URL };

export function* findPostAnchors(root: ParentNode, page: Page): Generator<PostAnchor> {
  for (const time of root.querySelectorAll(selectors.linkedTime)) {
    const link = time.closest('a[href]');
    const url = link === null ? null : readLink(link, page.url);
    const address = url === null ? null : parsePostAddress(url);
    if (link !== null && url !== null && address !== null) yield { ...address, link, time, url };
  }
}

export function* findCommentAnchors(root: ParentNode, page: Page): Generator<CommentAnchor> {
  for (const time of root.querySelectorAll(selectors.commentTime)) {
    const link = time.closest('a[href]');
    const url = link === null ? null : readLink(link, page.url);
    const address = url === null ? null : parseCommentAddress(url);
    if (link !== null && url !== null && address !== null) yield { ...address, link, time, url };
  }
}

/** The account that a link leads to, if it leads to one. */
export const linkedAccount = (link: Element, page: Page): string | null => {
  const url = readLink(link, page.url);
  return url === null ? null : parseAccountAddress(url);
};
