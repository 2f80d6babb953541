/** A report as the clipper sends it. */
export const clipReportBody = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  platform: 'instagram',
  kind: 'comment',
  reason: null,
  wrong: ['authorName', 'target'],
  gaps: ['postedAt'],
  address: 'https://www.instagram.com/p/qaqaqaqaqaq/',
  html: '<body><main role="main"><a href="/qaxa/" data-ditunjuk="">qaxa</a></main></body>',
  capturedOn: '2026-11-22',
  extensionVersion: '0.1.0',
  ...changes,
});
