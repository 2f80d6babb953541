import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedAt, clipDelaySeconds } from './clip-times.ts';

const clip = { postedAt: '2026-11-22T10:00:00.000Z', postedAtPrecision: 'minute', capturedAt: '2026-11-23T01:59:00.000Z' } as const;
const receivedAt = '2026-11-23T02:00:00.000Z';

test('a moment counts, a day does not, and nothing was written after we had it', () => {
  assert.equal(askedAt(clip, receivedAt), clip.postedAt);
  for (const postedAtPrecision of ['day', 'week', 'month', 'year', null] as const) assert.equal(askedAt({ ...clip, postedAtPrecision }, receivedAt), null);
  assert.equal(askedAt({ ...clip, postedAt: null }, receivedAt), null);
  assert.equal(askedAt({ ...clip, postedAt: '2026-11-23T02:00:01.000Z' }, receivedAt), null);
});

test('the delay is from the post to the clip; a clock that is wrong gives none', () => {
  assert.equal(clipDelaySeconds(clip), 57_540);
  assert.equal(clipDelaySeconds({ ...clip, postedAtPrecision: 'day' }), null);
  assert.equal(clipDelaySeconds({ ...clip, capturedAt: '2026-11-22T09:59:00.000Z' }), null);
});
