import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({
  id: 'instagram',
  folder: import.meta.url,
  fixtures: [
    'comment-and-reply',
    'comment-labels',
    'feed-comments',
    'highlight',
    'home-feed',
    'login-wall',
    'post-dialog',
    'post-page',
    'reel-page',
    'reels-viewer',
    'reels-viewer-one-owner',
    'shell',
    'shell-of-another',
    'story',
    'unavailable',
  ],
});
