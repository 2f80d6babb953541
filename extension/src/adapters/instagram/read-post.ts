import { readFrom } from '../adapter.ts';
import type { Page, ReadTime, Reading } from '../adapter.ts';
import { isOlderThanId, shortcodeTime } from '../page/id-time.ts';
import { readPictures } from '../page/read-pictures.ts';
import { readTimeElement } from '../page/read-time-element.ts';
import { accountUrl } from './addresses.ts';
import { findComment } from './find-comment.ts';
import type { Post } from './find-post.ts';
import { findUnlinkedComment } from './find-unlinked-comment.ts';
import { readPostAuthor } from './read-author.ts';
import { readCaption } from './read-caption.ts';
import { selectors } from './selectors.ts';

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
    ...readPictures(
      [...post.element.querySelectorAll(selectors.picture)].filter(
        (element) => findComment(element, page) === null && findUnlinkedComment(element, post, page) === null,
      ),
      page,
    ),
    receivedByAccount: null,
  };
};
