import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({
  id: 'x',
  folder: import.meta.url,
  fixtures: ['quote-named-like-a-handle', 'repost-and-quote', 'status'],
});
