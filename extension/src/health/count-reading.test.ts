import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClip } from '../testing/sample-clip.ts';
import { countReading, type ReadingCounts } from './count-reading.ts';

test('counts what was read, what came to nothing and which fields stayed empty, for each platform', () => {
  let counts: ReadingCounts = {};
  const clip = sampleClip({ gaps: ['permalink', 'postedAt'] });
  counts = countReading(counts, { platform: 'facebook', result: clip, isLayoutChanged: false });
  counts = countReading(counts, { platform: 'facebook', result: sampleClip({ gaps: ['postedAt'] }), isLayoutChanged: true });
  counts = countReading(counts, { platform: 'facebook', result: { kind: 'none' }, isLayoutChanged: true });
  counts = countReading(counts, { platform: 'x', result: { kind: 'none' }, isLayoutChanged: false });
  assert.deepEqual(counts, {
    facebook: { read: 2, nothing: 1, layoutChanged: 2, empty: { permalink: 1, postedAt: 2 } },
    x: { read: 0, nothing: 1, layoutChanged: 0, empty: {} },
  });
});

test('keeps numbers and names of fields, nothing of what was read', () => {
  const clip = sampleClip({ text: 'Rahasia warga', authorName: 'Nama warga', gaps: ['media'] });
  const kept = JSON.stringify(countReading({}, { platform: 'instagram', result: clip, isLayoutChanged: false }));
  assert.equal(kept, '{"instagram":{"read":1,"nothing":0,"layoutChanged":0,"empty":{"media":1}}}');
});
