import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({
  id: 'x',
  folder: import.meta.url,
  fixtures: ['login-wall', 'quote-named-like-a-handle', 'repost-and-quote', 'status'],
});
