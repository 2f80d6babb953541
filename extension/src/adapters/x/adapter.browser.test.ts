import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({
  id: 'x',
  folder: import.meta.url,
  fixtures: ['repost-and-quote', 'status'],
});
