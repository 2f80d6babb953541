import type { Page, Reading } from '../adapter.ts';
import { closestCommon } from '../page/closest-common.ts';
import { plainText } from '../page/plain-text.ts';
import { readTimeElement } from '../page/read-time-element.ts';
import { accountUrl } from './addresses.ts';
import type { CommentRow } from './find-comment.ts';
import { findPost } from './find-post.ts';
import type { Post } from './find-post.ts';
import type { UnlinkedComment } from './find-unlinked-comment.ts';
import { readPostAuthor } from './read-author.ts';
import { readCaption } from './read-caption.ts';
import { readWords } from './read-words.ts';
import { selectors } from './selectors.ts';

const readText = ({ element, anchor, author }: CommentRow): string | null => {
  // On pages author and time share a line above the text; in dialogs the text stands between the two, so then nothing is excluded by it.
  const line = author === null ? null : closestCommon(author.link, anchor.link);
  const candidates = [...element.querySelectorAll(selectors.words)].filter(
    (words) =>
      !words.contains(anchor.time) &&
      !anchor.link.contains(words) &&
      (author === null || (!words.contains(author.link) && !author.link.contains(words))) &&
      !isInControl(words, anchor) &&
      words.closest('h2, h3') === null,
  );
  const outside = line === null ? [] : candidates.filter((words) => !line.contains(words));
  const [words] = outside.length > 0 ? outside : candidates;
  const text = words === undefined ? '' : plainText(words, { isSkipped: (inner) => inner.matches(selectors.control) });
  return text === '' ? null : text;
};

/** "Reply" and counts are buttons within the row; a row may itself lie in something that is a button to assistive technology. */
const isInControl = (words: Element, anchor: CommentRow['anchor']): boolean => {
  const control = words.closest(selectors.control);
  return control !== null && !control.contains(anchor.time);
};

/** What the comment stands below. */
const answered = (code: string, post: Post | null, page: Page): Pick<Reading, 'context' | 'receivedByAccount'> => {
  const author = post === null ? null : (readPostAuthor(post, page)?.value ?? null);
  const caption = post === null ? null : (readCaption(post, page)?.text ?? null);
  return { context: [{ authorName: author, text: caption, permalink: `https://www.instagram.com/p/${code}/` }], receivedByAccount: author };
};

export const readComment = (row: CommentRow, page: Page): Reading => {
  const { anchor, author } = row;
  const permalink = new URL(anchor.url.href);
  permalink.search = '';
  permalink.hash = '';
  const text = readText(row);
  return {
    kind: anchor.replyId === null ? 'comment' : 'reply',
    postId: anchor.code,
    commentId: anchor.replyId ?? anchor.commentId,
    permalink: { value: permalink.href, source: 'link' },
    authorHandle: author === null ? null : { value: author.handle, source: 'link' },
    authorUrl: author === null ? null : { value: accountUrl(author.handle), source: 'link' },
    text: text === null ? null : { value: text, source: 'element' },
    postedAt: readTimeElement(anchor.time),
    postedAtLabel: anchor.time.textContent.trim(),
    ...answered(anchor.code, findPost(anchor.code, page), page),
  };
};

/** Whose it is and what it says; its id, address and time aren't there. */
export const readUnlinkedComment = ({ post, line: { handle, words } }: UnlinkedComment, page: Page): Reading => {
  const read = readWords(words, words);
  return {
    kind: 'comment',
    postId: post.anchor.code,
    authorHandle: { value: handle, source: 'link' },
    authorUrl: { value: accountUrl(handle), source: 'link' },
    text: read === null ? null : { value: read.text, source: 'element' },
    isTextTruncated: read?.isTruncated === true,
    ...answered(post.anchor.code, post, page),
  };
};
