import type { ReadClip } from '@kotak-aduan/extension/adapters';

/** A comment that was read but for its time. */
export const sampleRead: ReadClip = {
  platform: 'instagram',
  kind: 'comment',
  postId: 'qaqaqaqaqaq',
  commentId: '10000000000000000',
  permalink: 'https://www.instagram.com/p/qaqaqaqaqaq/c/10000000000000000/',
  authorName: null,
  authorHandle: 'qaxa',
  authorUrl: 'https://www.instagram.com/qaxa/',
  text: 'Qaqaq qaxaq',
  isTextTruncated: false,
  language: 'id',
  postedAt: null,
  postedAtPrecision: null,
  postedAtLabel: null,
  media: [],
  context: [],
  pageUrl: 'https://www.instagram.com/p/qaqaqaqaqaq/',
  receivedByAccount: null,
  capturedAt: '2026-11-22T05:00:00.000Z',
  sources: { text: 'element' },
  gaps: ['postedAt'],
};
