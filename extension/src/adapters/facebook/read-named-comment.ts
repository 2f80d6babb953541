import type { Page, Reading } from '../adapter.ts';
import { cleanAddress, parseComment, parsePost } from './addresses.ts';
import { identifyComment } from './find-comment.ts';
import { readComment } from './read-comment.ts';
import { selectors } from './selectors.ts';

/** The comment that the address names (`?comment_id=`): as the page shows it, else its address and gaps; never the post in its place. */
export const readNamedComment = (page: Page): Reading | null => {
  const address = parseComment(page.url);
  const post = parsePost(page.url);
  if (address === null || post === null) return null;
  const id = address.replyId ?? address.commentId;
  for (const article of page.document.querySelectorAll(selectors.article)) {
    const comment = identifyComment(article, page);
    if (comment?.commentId === id) return readComment(comment, page);
  }
  return {
    kind: address.replyId === null ? 'comment' : 'reply',
    postId: post.postId,
    commentId: id,
    permalink: { value: cleanAddress(page.url).href, source: 'address' },
  };
};
