import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipReportSchema, isSkeletonText } from './clip-report.ts';

const report = {
  platform: 'instagram',
  kind: 'comment',
  reason: null,
  wrong: ['authorName'],
  gaps: [],
  address: 'https://www.instagram.com/p/qaqaqaqaqaq/',
  html: '<body><a href="/qaxa/">qaxa</a> <time>3 jam</time> 🙂 11</body>',
  capturedOn: '2026-11-22',
  extensionVersion: '0.1.0',
};

test('takes the structure of a page whose words are all invented', () => {
  assert.ok(clipReportSchema.safeParse(report).success);
});

test('refuses one with a word of a person, of any script', () => {
  for (const word of ['Jalan', 'Budi', 'дорога', '道路が', 'الشارع']) {
    assert.ok(!isSkeletonText(`<p>qaxa ${word}</p>`), word);
    assert.ok(!clipReportSchema.safeParse({ ...report, html: `<p>${word}</p>` }).success, word);
  }
});

test('refuses an address that is none, and more than is needed', () => {
  for (const address of ['javascript:x', '/p/x/', 'https://x/ jalan']) assert.ok(!clipReportSchema.safeParse({ ...report, address }).success, address);
  assert.ok(!clipReportSchema.safeParse({ ...report, html: 'q'.repeat(60_001) }).success);
});
