import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({
  id: 'threads',
  folder: import.meta.url,
  fixtures: ['cards-and-labels', 'post'],
});
