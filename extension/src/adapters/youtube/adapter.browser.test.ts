import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({
  id: 'youtube',
  folder: import.meta.url,
  fixtures: ['another-video', 'other-letters', 'replies', 'server-page', 'video'],
});
