import { defineAdapter, noClip } from '../adapter.ts';
import { facebookHosts } from './addresses.ts';
import { findComment } from './find-comment.ts';
import { readComment } from './read-comment.ts';

export const facebookAdapter = defineAdapter({
  id: 'facebook',
  hosts: facebookHosts,
  read: (page) => {
    if (page.target === null) return noClip('no-target');
    const comment = findComment(page.target, page);
    return comment === null ? noClip('nothing-here') : readComment(comment, page);
  },
});
