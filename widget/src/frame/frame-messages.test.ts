import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantiseHeight, readFrameMessage, readLookMessage } from './frame-messages.ts';

test('heights come in steps of 32 px and end at 4,096', () => {
  assert.deepEqual([1, 32, 33, 500, 99_999].map(quantiseHeight), [32, 32, 64, 512, 4096]);
});

test('a message carries only what it may', () => {
  assert.deepEqual(readFrameMessage({ v: 1, type: 'ready', text: 'rahasia' }), { v: 1, type: 'ready' });
  // Where to is not for the frame to say.
  assert.deepEqual(readFrameMessage({ v: 1, type: 'leave', to: 'https://jahat.example' }), { v: 1, type: 'leave' });
  for (const locale of ['id', 'jv', 'su', 'en']) assert.equal(readLookMessage({ v: 1, type: 'look', locale, theme: 'dark' })?.locale, locale);
  assert.deepEqual(readLookMessage({ v: 1, type: 'look', locale: 'xx', theme: 'url(//x)' }), { v: 1, type: 'look', locale: 'id', theme: 'auto' });
  assert.equal(readLookMessage({ v: 1, type: 'ready' }), null);
});
