import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { createSession } from '@kotak-aduan/api-client/operations/create-session';
import { findClips } from '@kotak-aduan/api-client/operations/find-clips';
import { type Clip, clipSchema, messageIdentities, wordsIdentity } from '@kotak-aduan/api-client/schemas';
import { createTestServer, testPassword, type TestServer } from '../testing/create-test-server.ts';
import { clipBody } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const file = async (clip: Record<string, unknown>, overrides: Record<string, unknown> = {}): Promise<string> =>
  (await server.call(createClip, { as: server.operators.dlh, body: clipBody({ clip, ...overrides }) })).body.complaintNumber;

const find = async (key: Record<string, unknown>): Promise<string[]> => {
  const keys = [{ platform: 'facebook', postId: null, commentId: null, permalink: null, ...key }];
  const { body } = await server.call(findClips, { as: server.operators.dpupr, body: { keys } });
  return body.matches.map((match: { complaintNumber: string }) => match.complaintNumber);
};

test('knows a comment by its own id, with or without the id of its post', async () => {
  const number = await file({ postId: 'P1', commentId: 'C1' });
  assert.deepEqual(await find({ postId: 'P1', commentId: 'C1' }), [number]);
  assert.deepEqual(await find({ commentId: 'C1' }), [number]);
  assert.deepEqual(await find({ platform: 'instagram', commentId: 'C1' }), []);
});

test('does not take a post for its comment, nor one comment for another', async () => {
  await file({ postId: 'P2', commentId: 'C2', permalink: null });
  assert.deepEqual(await find({ postId: 'P2' }), []);
  assert.deepEqual(await find({ postId: 'P2', commentId: 'C9' }), []);
  const post = await file({ kind: 'post', postId: 'P2', commentId: null, permalink: null });
  assert.deepEqual(await find({ postId: 'P2' }), [post]);
});

test('falls back to the address, however it is spelt', async () => {
  const number = await file({ postId: null, commentId: null, permalink: 'https://m.facebook.com/kotauji/posts/777/?mibextid=abc' });
  assert.deepEqual(await find({ permalink: 'https://www.facebook.com/kotauji/posts/777' }), [number]);
});

test('takes another pfbid for no other post, and a comment without an id for nobody else’s', async () => {
  const comment = await file({ postId: 'pfbid0aaaaaaaaaaaaaaaa', commentId: 'C5', permalink: null });
  assert.deepEqual(await find({ postId: 'pfbid0bbbbbbbbbbbbbbbb', commentId: 'C5' }), [comment]);
  assert.deepEqual(await find({ postId: '123456789', commentId: 'C5' }), [comment]);
  await file({ postId: 'pfbid0cccccccccccccccc', commentId: null, kind: 'post', permalink: null });
  assert.deepEqual(await find({ postId: 'pfbid0dddddddddddddddd' }), []);
  await file({ platform: 'tiktok', kind: 'comment', postId: '7412345678901234567', commentId: null, permalink: null });
  assert.deepEqual(await find({ platform: 'tiktok', postId: '7412345678901234567' }), []);
});

test('knows a post by a pasted address alone, in another spelling than it was filed with', async () => {
  const number = await file({
    platform: 'instagram',
    kind: 'post',
    postId: null,
    commentId: null,
    permalink: 'https://www.instagram.com/reel/Abc12345678/?igsh=x',
  });
  assert.deepEqual(await find({ platform: 'instagram', permalink: 'https://instagram.com/dinas/p/Abc12345678/' }), [number]);
});

test('knows the same words by the same author elsewhere, told as such, and never by their key alone to be the same post', async () => {
  const author = { authorHandle: 'Warga.Dua', text: 'Jalan di depan pasar berlubang!' };
  const number = await file({ platform: 'instagram', kind: 'post', postId: 'Word1234567', commentId: null, permalink: null, ...author });
  const { email } = server.operators.coordinator;
  const session = await server.call(createSession, { body: { email, password: testPassword, transport: 'bearer' } });
  const keyOf = (changes: Partial<Clip>): string =>
    createHmac('sha256', session.body.messageKey)
      .update(wordsIdentity({ authorUrl: null, ...author, ...changes }) ?? '')
      .digest('base64url');
  const ask = async (changes: Partial<Clip>): Promise<string[]> => {
    const keys = [{ platform: 'x', postId: '1700000000000000009', commentId: null, permalink: null, wordsKey: keyOf(changes) }];
    const { body } = await server.call(findClips, { as: server.operators.dpupr, body: { keys } });
    return body.matches.map((match: { complaintNumber: string; kind: string }) => `${match.complaintNumber} ${match.kind}`);
  };
  assert.deepEqual(await ask({ authorHandle: 'warga.dua', text: 'jalan di  depan pasar berlubang' }), [`${number} same-words`]);
  assert.deepEqual(await ask({ authorHandle: 'warga.tiga' }), []);
  assert.deepEqual(await ask({ text: 'Jalan di depan pasar mulus' }), []);
});

test('knows each of several that were filed as one, and never one for another', async () => {
  const part = (commentId: string) => ({
    kind: 'comment',
    postId: 'P3',
    commentId,
    permalink: null,
    authorName: 'Warga',
    authorHandle: null,
    authorUrl: null,
    text: 'Sama',
    postedAt: null,
    postedAtPrecision: null,
    postedAtLabel: null,
    gaps: [],
  });
  const number = await file({ postId: 'P3', commentId: 'C31', permalink: null, parts: [part('C32'), part('C33')] });
  for (const commentId of ['C31', 'C32', 'C33']) assert.deepEqual(await find({ postId: 'P3', commentId }), [number], commentId);
  assert.deepEqual(await find({ postId: 'P3', commentId: 'C34' }), []);
  assert.deepEqual(await find({ postId: 'P3' }), []);
});

describe('a message without an id', () => {
  const conversationKey = 'k'.repeat(43);
  const message = {
    platform: 'messenger',
    kind: 'message',
    postId: null,
    commentId: null,
    permalink: null,
    conversationKey,
    text: 'Lampu jalan mati',
    postedAt: '2026-09-19T07:26:00.000Z',
    postedAtPrecision: 'minute',
  };
  const part = (text: string | null, from = 'author') => ({
    from,
    text,
    postedAt: message.postedAt,
    postedAtPrecision: 'minute',
    postedAtLabel: null,
    gaps: text === null ? ['text'] : [],
  });
  /** As another clipper of the city asks: with the key that signing in gave it, and not one word. */
  const findMessage = async (changes: Partial<Clip> = {}): Promise<string[]> => {
    const { email } = server.operators.coordinator;
    const session = await server.call(createSession, { body: { email, password: testPassword, transport: 'bearer' } });
    const clip = clipSchema.parse({ ...(clipBody({ clip: message })['clip'] as object), ...changes });
    const messageKeys = messageIdentities(clip).map((identity) => createHmac('sha256', session.body.messageKey).update(identity).digest('base64url'));
    return find({ platform: 'messenger', messageKeys });
  };

  test('is known again by everybody in the city; another text, minute or conversation is another', async () => {
    const number = await file(message);
    assert.deepEqual(await findMessage(), [number]);
    assert.deepEqual(await findMessage({ text: 'Lampu jalan  mati\n' }), [number]);
    assert.deepEqual(await findMessage({ text: 'Lampu jalan menyala' }), []);
    assert.deepEqual(await findMessage({ postedAt: '2026-09-19T07:27:00.000Z' }), []);
    assert.deepEqual(await findMessage({ conversationKey: 'j'.repeat(43) }), []);
  });

  test('is known in a run that holds it, by the author’s words alone, and each clip is named once', async () => {
    const messages = [part('Jalan rusak di Jebres'), part('Baik, kami catat', 'account'), part('Di depan pasar'), part(null, 'other')];
    const number = await file({ ...message, text: 'Jalan rusak di Jebres\nDi depan pasar', messages });
    assert.deepEqual(await findMessage({ text: 'Di depan pasar' }), [number]);
    assert.deepEqual(await findMessage({ messages: clipSchema.shape.messages.parse([part('Jalan rusak di Jebres'), part('Di depan pasar')]) }), [number]);
    assert.deepEqual(await findMessage({ text: 'Baik, kami catat' }), []);
  });

  test('about an official is shown to nobody who may not see it', async () => {
    await file({ ...message, text: 'Minta uang' }, { categoryId: 'pungli' });
    const { conversationKey: _key, ...rest } = message;
    const clip = clipSchema.parse({ ...(clipBody({ clip: { ...rest, text: 'Minta uang' } })['clip'] as object), conversationKey });
    assert.deepEqual(await findMessage(clip), []);
  });

  test('under another key finds nothing', async () => {
    await file({ ...message, text: 'Pohon tumbang' });
    const identity = messageIdentities(clipSchema.parse({ ...(clipBody({ clip: message })['clip'] as object), text: 'Pohon tumbang' }))[0] ?? '';
    assert.deepEqual(await find({ platform: 'messenger', messageKeys: [createHmac('sha256', 'kunci lain').update(identity).digest('base64url')] }), []);
  });
});

test('shows every clip of the same comment, for a clerk to be warned', async () => {
  const numbers = [await file({ postId: 'P3', commentId: 'C3' }), await file({ postId: 'P3', commentId: 'C3' })];
  assert.deepEqual((await find({ postId: 'P3', commentId: 'C3' })).sort(), numbers.sort());
});

test('answers for many keys at once, each with its own', async () => {
  const number = await file({ postId: 'P4', commentId: 'C4', permalink: null });
  const keys = Array.from({ length: 200 }, (_, index) => ({ platform: 'facebook', postId: 'P4', commentId: `C${index}`, permalink: null }));
  const { body } = await server.call(findClips, { as: server.operators.viewer, body: { keys } });
  assert.deepEqual(
    body.matches
      .filter((match: { key: { postId: string; commentId: string } }) => match.key.commentId === 'C4')
      .map((match: { complaintNumber: string }) => match.complaintNumber),
    [number],
  );
});
