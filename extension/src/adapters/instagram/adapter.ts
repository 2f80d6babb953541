import { defineAdapter, noClip } from '../adapter.ts';
import type { NoClip, Page, Reading } from '../adapter.ts';
import { instagramHosts, parseCommentAddress, parsePostAddress } from './addresses.ts';
import { findCommentAnchors } from './find-anchors.ts';
import { commentRow, findComment } from './find-comment.ts';
import { findPost, findPostAt } from './find-post.ts';
import { findUnlinkedComment } from './find-unlinked-comment.ts';
import { hasUnreadComments } from './has-unread-comments.ts';
import { readComment, readUnlinkedComment } from './read-comment.ts';
import { readPost } from './read-post.ts';
import { readShell } from './read-shell.ts';
import { readStory } from './read-story.ts';
import { readViewer } from './read-viewer.ts';
import { instagramRules } from './selectors.ts';

const readAt = (target: Element, page: Page): Reading | NoClip => {
  const comment = findComment(target, page);
  if (comment === 'unclear') return noClip('no-target');
  if (comment !== null) return readComment(comment, page);
  const post = findPostAt(target, page);
  if (post === null) return readViewer(page) ?? noClip('nothing-here');
  const unlinked = findUnlinkedComment(target, post, page);
  if (unlinked === 'unclear') return noClip('no-target');
  return unlinked === null ? readPost(post, page) : readUnlinkedComment(unlinked, page);
};

/** What the address names; a comment's address names the comment, never the post in its place. */
const readByAddress = (page: Page): Reading | NoClip => {
  const named = parseCommentAddress(page.url);
  if (named !== null) {
    for (const anchor of findCommentAnchors(page.document, page))
      if (anchor.commentId === named.commentId && anchor.replyId === named.replyId) return readComment(commentRow(anchor, page), page);
    return readShell(page);
  }
  const address = parsePostAddress(page.url);
  const post = address === null ? null : findPost(address.code, page);
  return post === null ? (readViewer(page) ?? readShell(page)) : readPost(post, page);
};

export const instagramAdapter = defineAdapter({
  id: 'instagram',
  hosts: instagramHosts,
  rules: instagramRules,
  hasUnreadComments,
  read: (page) => readStory(page) ?? (page.target === null ? readByAddress(page) : readAt(page.target, page)),
});
