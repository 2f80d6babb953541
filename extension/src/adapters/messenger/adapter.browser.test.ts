import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({
  id: 'messenger',
  folder: import.meta.url,
  fixtures: ['conversation', 'names'],
});
