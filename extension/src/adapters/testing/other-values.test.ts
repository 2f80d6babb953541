import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadClip } from '../finish-clip.ts';
import { sampleClip } from '../../testing/sample-clip.ts';
import { otherValues } from './other-values.ts';

/** As a reading gives it; its pictures are not asked about here. */
const read = (changes: Parameters<typeof sampleClip>[0] = {}): ReadClip => ({ ...sampleClip(changes), media: [] }) as unknown as ReadClip;
const none = { kind: 'none', reason: 'no-target' } as const;

test('the same and a gap are no other value, a time within what it claims neither', () => {
  assert.deepEqual(otherValues(read(), read()), []);
  assert.deepEqual(otherValues(read({ text: null, authorHandle: null, postedAt: null, permalink: null }), read()), []);
  assert.deepEqual(otherValues(none, read()), []);
  assert.deepEqual(otherValues(read({ postedAt: '2026-11-20T00:00:00.000Z', postedAtPrecision: 'day' }), read()), []);
});

test('what is read anew, otherwise or of nothing is named', () => {
  const context = [{ authorName: null, text: 'kata orang lain', permalink: null }];
  const other = read({ kind: 'post', text: 'kata lain', permalink: 'https://www.instagram.com/p/LAIN/', postedAt: '2026-11-20T03:00:01.000Z', context });
  assert.deepEqual(otherValues(other, read()), ['kind', 'text', 'permalink', 'postedAt', 'context']);
  assert.deepEqual(otherValues(read(), read({ authorHandle: null })), ['authorHandle']);
  assert.deepEqual(otherValues(read(), none), ['a clip was invented']);
});
