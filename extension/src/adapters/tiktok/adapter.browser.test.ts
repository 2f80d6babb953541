import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({
  id: 'tiktok',
  folder: import.meta.url,
  fixtures: ['comments-of-another', 'many-likes', 'video'],
});
