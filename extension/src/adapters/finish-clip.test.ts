import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Reading } from './adapter.ts';
import { finishClip } from './finish-clip.ts';

// Nothing of the document is asked for here, and Node has none.
const page = {
  url: new URL('https://x.com/warga/status/2101168827659968049'),
  target: null,
  capturedAt: '2026-09-22T05:00:00.000Z',
  timeZone: 'Asia/Jakarta',
  language: 'id',
} as Page;
const finish = (reading: Partial<Reading>): ReturnType<typeof finishClip> => finishClip({ platform: 'x', reading: { kind: 'post', ...reading }, page });
const nameOf = (value: string): string | null => finish({ authorName: { value, source: 'link' } }).authorName;
const handleOf = (value: string): string | null => finish({ authorHandle: { value, source: 'link' } }).authorHandle;

const unseen = ['\u200b', '\u00ad', '\u2060', '\u034f', '\ufeff', '\u200e', '\u200f', '\u061c', '\u3164', '\u180e', '\u202e', '\ufe0f', '\u{e0061}'];

test('takes out of a name what nobody sees, so that two accounts that look alike are read alike', () => {
  for (const one of [...unseen, '\u200c', '\u200d']) {
    assert.equal(nameOf(`${one}Bu${one}di${one} San${one}toso${one}`), 'Budi Santoso', `U+${one.codePointAt(0)?.toString(16)}`);
    assert.equal(handleOf(`${one}@bu${one}di${one}`), 'budi', `U+${one.codePointAt(0)?.toString(16)}`);
  }
  assert.equal(nameOf('\u200b\u200f\u3164'), null, 'a name of nothing is a gap');
});

test('keeps in a name what its emoji and its script need', () => {
  for (const name of ['Ibu 👩‍👩‍👧', 'Warga ❤️ Kota', '🏳️‍🌈 Budi', '👩🏽‍🚒', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 Budi', 'می‌خواهم', 'क्‍ष', '1️⃣ Warga']) assert.equal(nameOf(name), name);
});

test('cleans the names of who is answered, and of our own account, as well', () => {
  const { context, receivedByAccount } = finish({ context: [{ authorName: 'Di\u200bnas', text: null, permalink: null }], receivedByAccount: 'di\u00adnas' });
  assert.deepEqual([context[0]?.authorName, receivedByAccount], ['Dinas', 'dinas']);
});

test('takes soft hyphens and zero-width spaces out of words, and leaves joiners and directional marks in', () => {
  const textOf = (value: string): string | null => finish({ text: { value, source: 'element' } }).text;
  assert.equal(textOf('La\u00admpu\u200b ma\u2060ti\ufeff\u034f'), 'Lampu mati');
  for (const words of ['می‌خواهم', '👩‍👩‍👧', 'קוד\u200e 5', 'مرحبا\u200f!']) assert.equal(textOf(words), words);
});
