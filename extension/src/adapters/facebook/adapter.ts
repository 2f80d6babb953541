import { defineAdapter, isNoClip, noClip } from '../adapter.ts';
import { facebookHosts } from './addresses.ts';
import { findComment } from './find-comment.ts';
import { findPostAt, findPostByAddress, postsIn } from './find-post.ts';
import { hasUnreadComments } from './has-unread-comments.ts';
import { readClassic } from './read-classic.ts';
import { readComment } from './read-comment.ts';
import { readNamedComment } from './read-named-comment.ts';
import { readPost } from './read-post.ts';
import { readShell } from './read-shell.ts';
import { facebookRules } from './selectors.ts';

export const facebookAdapter = defineAdapter({
  id: 'facebook',
  hosts: facebookHosts,
  rules: facebookRules,
  hasUnreadComments,
  read: (page) => {
    if (page.target === null) {
      const comment = readNamedComment(page);
      if (comment !== null) return comment;
      const post = findPostByAddress(page);
      if (post !== null) return readPost(post, page);
      const shell = readShell(page);
      // Posts are there, and the address names none of them.
      return isNoClip(shell) && shell.reason === 'nothing-here' && postsIn(page.document).length > 0 ? noClip('no-target') : shell;
    }
    const comment = findComment(page.target, page);
    if (comment === 'unclear') return noClip('no-target');
    if (comment !== null) return readComment(comment, page);
    const post = findPostAt(page.target, page);
    return post === null ? (readClassic(page.target, page) ?? noClip('nothing-here')) : readPost(post, page);
  },
});
