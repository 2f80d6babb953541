import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({
  id: 'web',
  folder: import.meta.url,
  fixtures: ['google-maps', 'news-page', 'whatsapp-web'],
});
