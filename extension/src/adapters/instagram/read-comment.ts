import { readFrom, toContext } from '../adapter.ts';
import type { ClipContext, Page, Reading } from '../adapter.ts';
import { closestCommon } from '../page/closest-common.ts';
import { follows } from '../page/follows.ts';
import { plainText } from '../page/plain-text.ts';
import { readPictures } from '../page/read-pictures.ts';
import { readTimeElement } from '../page/read-time-element.ts';
import { accountUrl } from './addresses.ts';
import { findCommentAnchors } from './find-anchors.ts';
import { commentRow } from './find-comment.ts';
import type { CommentRow } from './find-comment.ts';
import { findPost } from './find-post.ts';
import type { Post } from './find-post.ts';
import type { UnlinkedComment } from './find-unlinked-comment.ts';
import { readPostAuthor } from './read-author.ts';
import { readCaption } from './read-caption.ts';
import { readWords } from './read-words.ts';
import { selectors } from './selectors.ts';

/**
 * The first words where a comment has them: in dialogs, where the name is a heading, between it and the time; on pages beside the line that name and time share, or what
 * wraps that line. What stands elsewhere are labels and buttons; a row may itself lie in something that is a button to assistive technology.
 */
const readText = ({ element, anchor: { link, time }, author }: CommentRow): string | null => {
  const common = author === null ? null : closestCommon(author.link, link);
  const line = common?.nextElementSibling === null ? common.parentElement : common;
  const heading = author?.link.closest('h2, h3') ?? null;
  const words = [...element.querySelectorAll(selectors.words)].find((one) => {
    if (line == null || one.closest(selectors.control)?.contains(time) === false) return false;
    return heading === null
      ? line.parentElement?.contains(one) === true && follows(line, one) && !line.contains(one)
      : follows(heading, one) && !heading.contains(one) && follows(one, link) && !one.contains(link);
  });
  return words === undefined ? null : plainText(words, { isSkipped: (inner) => inner.matches(selectors.control) });
};

/** The comment that a reply's own address names as the one it answers. */
const readParent = ({ commentId, replyId }: CommentRow['anchor'], page: Page): ClipContext[] => {
  for (const anchor of replyId === null ? [] : findCommentAnchors(page.document, page))
    if (anchor.commentId === commentId && anchor.replyId === null) return [toContext(readComment(commentRow(anchor, page), page))];
  return [];
};

/** The post that the comment stands below. */
const answered = (code: string, post: Post | null, page: Page, parent: ClipContext[] = []): Pick<Reading, 'context' | 'receivedByAccount'> => {
  const author = post === null ? null : (readPostAuthor(post, page)?.value ?? null);
  const caption = post === null ? null : (readCaption(post, page)?.text ?? null);
  return { context: [{ authorName: author, text: caption, permalink: `https://www.instagram.com/p/${code}/` }, ...parent], receivedByAccount: author };
};

export const readComment = (row: CommentRow, page: Page): Reading => {
  const { anchor, author } = row;
  const text = readText(row);
  return {
    kind: anchor.replyId === null ? 'comment' : 'reply',
    postId: anchor.code,
    commentId: anchor.replyId ?? anchor.commentId,
    permalink: { value: anchor.url.origin + anchor.url.pathname, source: 'link' },
    authorHandle: readFrom('link', author?.handle),
    authorUrl: readFrom('link', author && accountUrl(author.handle)),
    text: readFrom('element', text),
    postedAt: readTimeElement(anchor.time),
    postedAtLabel: anchor.time.textContent.trim(),
    ...readPictures(row.element.querySelectorAll(selectors.picture), page),
    ...answered(anchor.code, findPost(anchor.code, page), page, readParent(anchor, page)),
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
    text: readFrom('element', read?.text),
    isTextTruncated: read?.isTruncated === true,
    ...answered(post.anchor.code, post, page),
  };
};
