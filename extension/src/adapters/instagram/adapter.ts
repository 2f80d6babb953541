import { defineAdapter, noClip } from '../adapter.ts';
import { instagramHosts, parsePostAddress } from './addresses.ts';
import { findComment } from './find-comment.ts';
import { findPost, findPostAt } from './find-post.ts';
import { readComment } from './read-comment.ts';
import { readPost } from './read-post.ts';

export const instagramAdapter = defineAdapter({
  id: 'instagram',
  hosts: instagramHosts,
  read: (page) => {
    if (page.target !== null) {
      const comment = findComment(page.target, page);
      if (comment !== null) return readComment(comment, page);
      const post = findPostAt(page.target, page);
      return post === null ? noClip('nothing-here') : readPost(post, page);
    }
    const address = parsePostAddress(page.url);
    const post = address === null ? null : findPost(address.code, page);
    return post === null ? noClip('no-target') : readPost(post, page);
  },
});
