import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClip } from '../testing/sample-clip.ts';
import { mediaChunkSchema, pageReadingSchema } from './page-reading-schema.ts';

const viewport = { width: 1_280, height: 800 };

test('takes a clip and a reason', () => {
  assert.ok(pageReadingSchema.safeParse({ result: sampleClip(), rectangle: null, viewport }).success);
  assert.ok(pageReadingSchema.safeParse({ result: { kind: 'none', reason: 'no-target' }, rectangle: null, viewport }).success);
});

test('takes no link but http and https, no overlong text, no field of its own', () => {
  for (const result of [
    { ...sampleClip(), permalink: 'javascript:alert(1)' },
    { ...sampleClip(), pageUrl: 'data:text/html,x' },
    { ...sampleClip(), text: 'a'.repeat(5_000_000) },
    { ...sampleClip(), token: 'x' },
    null,
    'clip',
  ]) {
    assert.ok(!pageReadingSchema.safeParse({ result, rectangle: null, viewport }).success);
  }
});

test('takes pictures only, in pieces of bounded size', () => {
  assert.ok(mediaChunkSchema.safeParse({ mediaType: 'image/jpeg', totalBytes: 3, base64: 'AQID' }).success);
  assert.ok(!mediaChunkSchema.safeParse({ mediaType: 'text/html', totalBytes: 3, base64: 'AQID' }).success);
  assert.ok(!mediaChunkSchema.safeParse({ mediaType: 'image/jpeg', totalBytes: 3, base64: '' }).success);
  assert.ok(!mediaChunkSchema.safeParse({ mediaType: 'image/jpeg', totalBytes: 30_000_000, base64: 'AQID' }).success);
});
