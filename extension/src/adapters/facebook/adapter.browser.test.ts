import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({
  id: 'facebook',
  folder: import.meta.url,
  fixtures: [
    'shared-post',
    'feed-stories',
    'badges-and-scrambled',
    'classic',
    'group',
    'home-labelled-time',
    'home-scrambled-time',
    'page-admin',
    'permalink-dialog',
    'photo-viewer',
    'photo-viewer-without-caption',
    'reel-card',
    'shell',
    'unavailable',
  ],
});
