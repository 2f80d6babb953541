import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClipMessage } from './clip.ts';
import { conversationIdentity, messageIdentities } from './message-identities.ts';

const conversationKey = 'k'.repeat(43);
const clip = {
  platform: 'messenger' as const,
  postId: null,
  commentId: null,
  conversationKey,
  text: 'Lampu jalan mati',
  postedAt: '2026-09-19T07:26:00.000Z',
  postedAtPrecision: 'minute' as const,
};
const message = (changes: Partial<ClipMessage> = {}): ClipMessage => ({
  from: 'author',
  text: clip.text,
  postedAt: clip.postedAt,
  postedAtPrecision: 'minute',
  postedAtLabel: null,
  gaps: [],
  ...changes,
});

test('the same message is the same, however its words are spaced or composed and however finely its time is known', () => {
  const [identity] = messageIdentities(clip);
  assert.ok(identity);
  assert.deepEqual(messageIdentities({ ...clip, text: ' Lampu\njalan  mati' }), [identity]);
  assert.deepEqual(messageIdentities({ ...clip, postedAt: '2026-09-19T07:26:41.000Z', postedAtPrecision: 'second' }), [identity]);
  assert.deepEqual(messageIdentities({ ...clip, postedAt: '2026-09-19T14:26:00.000+07:00' }), [identity]);
  assert.deepEqual(messageIdentities({ ...clip, text: 'Cafe\u0301' }), messageIdentities({ ...clip, text: 'Caf\u00e9' }));
});

test('another text, minute, conversation or platform is another message', () => {
  const identities = [
    clip,
    { ...clip, text: 'Lampu jalan menyala' },
    { ...clip, postedAt: '2026-09-19T07:27:00.000Z' },
    { ...clip, conversationKey: 'j'.repeat(43) },
    { ...clip, platform: 'whatsapp' as const },
  ].flatMap(messageIdentities);
  assert.equal(new Set(identities).size, 5);
});

test('a message is the same alone and in a run, where only the author’s words count', () => {
  const run = [message(), message({ from: 'account', text: 'Baik' }), message({ text: 'Di Jebres' }), message({ from: 'other', text: null })];
  const identities = messageIdentities({ ...clip, text: 'Lampu jalan mati\nDi Jebres', messages: run });
  assert.equal(identities.length, 2);
  assert.equal(identities[0], messageIdentities(clip)[0]);
});

test('what lacks its conversation, its minute or its words is not recognised, nor what has an id', () => {
  const { conversationKey: _key, ...without } = clip;
  for (const unknown of [
    without,
    { ...clip, postedAt: null },
    { ...clip, postedAtPrecision: 'hour' as const },
    { ...clip, text: null },
    { ...clip, text: ' ' },
    { ...clip, postId: 'P1' },
    { ...clip, commentId: 'C1' },
  ])
    assert.deepEqual(messageIdentities(unknown), []);
});

test('a conversation is one of its platform', () => {
  assert.notEqual(conversationIdentity('messenger', '1'), conversationIdentity('instagram', '1'));
});
