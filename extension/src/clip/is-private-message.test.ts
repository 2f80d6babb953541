import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClip } from '../testing/sample-clip.ts';
import { isPrivateMessage } from './is-private-message.ts';

test('words selected in a conversation are a private message, on every platform that has them', () => {
  for (const pageUrl of [
    'https://www.instagram.com/direct/t/1000000000001/',
    'https://www.facebook.com/messages/t/1000000000001',
    'https://www.messenger.com/t/1000000000001',
    'https://business.facebook.com/latest/inbox/all?selected_item_id=1',
    'https://web.whatsapp.com/',
  ])
    assert.ok(isPrivateMessage(sampleClip({ kind: 'selection', pageUrl })), pageUrl);
  assert.ok(isPrivateMessage(sampleClip({ kind: 'message' })));
});

test('what everybody can read is none', () => {
  for (const pageUrl of ['https://www.instagram.com/p/C1abcdEFGHI/', 'https://www.facebook.com/halaman.contoh', 'https://berita.example/direct/'])
    for (const kind of ['selection', 'comment', 'post'] as const) assert.ok(!isPrivateMessage(sampleClip({ kind, pageUrl })), `${kind} ${pageUrl}`);
});
