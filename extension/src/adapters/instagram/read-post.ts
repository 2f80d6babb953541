import { readFrom } from '../adapter.ts';
import type { Page, ReadMedia, ReadTime, Reading } from '../adapter.ts';
import { isOlderThanId, shortcodeTime } from '../page/id-time.ts';
import { parseAddress } from '../page/parse-address.ts';
import { readTimeElement } from '../page/read-time-element.ts';
import { accountUrl } from './addresses.ts';
import type { Post } from './find-post.ts';
import { readPostAuthor } from './read-author.ts';
import { readCaption } from './read-caption.ts';
import { selectors } from './selectors.ts';

const readMedia = (post: Post, page: Page): ReadMedia[] => {
  const media: ReadMedia[] = [];
  for (const element of post.element.querySelectorAll(selectors.picture)) {
    if (element.matches(selectors.personPicture)) continue;
    const address = parseAddress(element.getAttribute('src') ?? '', page.url);
    // Pictures of people have "-19" in their address, wherever they stand.
    if (address === null || address.hostname === page.url.hostname || address.pathname.includes('-19/') || media.some(({ url }) => url === address.href))
      continue;
    media.push({ kind: element.localName === 'video' ? 'video' : 'image', url: address.href, alt: element.getAttribute('alt') });
  }
  return media;
};

/** The post's own time, unless the id in its address contradicts it. */
const readPostTime = ({ anchor }: Post): ReadTime => {
  const time = readTimeElement(anchor.time);
  return time === null || isOlderThanId(time.at, shortcodeTime(anchor.code)) ? null : time;
};

export const readPost = (post: Post, page: Page): Reading => {
  const { anchor } = post;
  const author = readPostAuthor(post, page);
  const caption = readCaption(post, page);
  return {
    kind: anchor.shape === 'p' || anchor.shape === 'tv' ? 'post' : 'reel',
    postId: anchor.code,
    permalink: { value: anchor.url.origin + anchor.url.pathname, source: 'link' },
    authorHandle: author,
    authorUrl: author === null ? null : { value: accountUrl(author.value), source: author.source },
    text: readFrom('element', caption?.text),
    isTextTruncated: caption?.isTruncated === true,
    postedAt: readPostTime(post),
    postedAtLabel: anchor.time.textContent.trim(),
    media: readMedia(post, page),
    receivedByAccount: null,
  };
};
