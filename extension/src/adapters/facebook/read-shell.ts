import { noClip } from '../adapter.ts';
import type { NoClip, Page, Reading } from '../adapter.ts';
import { parseAddress } from '../page/parse-address.ts';
import { plainText } from '../page/plain-text.ts';
import { readMeta } from '../page/read-meta.ts';
import { parsePost } from './addresses.ts';
import { selectors } from './selectors.ts';

/** A page without the post itself: what the address names, and what its metadata says if they name the same post. After moving within the site they describe another one (14 of 22 pages). */
export const readShell = (page: Page): Reading | NoClip => {
  const address = parsePost(page.url);
  const isWall = page.document.querySelector(selectors.passwordField) !== null;
  if (address === null) return noClip(isWall ? 'login-wall' : 'nothing-here');
  const named = parseAddress(readMeta(page, selectors.ogUrl), page.url);
  const isSame = named !== null && parsePost(named)?.postId === address.postId;
  // The site is there, with words and without a post: "This content isn't available", in whatever language. A shell has no words at all.
  const main = page.document.querySelector(selectors.main) ?? page.document.body;
  const isRendered = plainText(main, { maxLength: 200 }) !== '' && main.querySelector(selectors.post) === null;
  if (!isSame && (isRendered || isWall)) return noClip(isWall ? 'login-wall' : 'unavailable');
  const title = isSame ? readMeta(page, selectors.ogTitle) : '';
  const description = isSame ? readMeta(page, selectors.ogDescription) : '';
  return {
    kind: address.kind,
    postId: address.postId,
    permalink: { value: address.url.href, source: 'address' },
    authorName: { value: title, source: 'metadata' },
    text: { value: description, source: 'metadata' },
    isTextTruncated: /(?:\.\.\.|…)$/.test(description),
  };
};
