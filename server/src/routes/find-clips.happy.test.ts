import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { findClips } from '@kotak-aduan/api-client/operations/find-clips';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
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
  const post = await file({ postId: 'P2', commentId: null, permalink: null });
  assert.deepEqual(await find({ postId: 'P2' }), [post]);
});

test('falls back to the address, however it is spelt', async () => {
  const number = await file({ postId: null, commentId: null, permalink: 'https://m.facebook.com/kotauji/posts/777/?mibextid=abc' });
  assert.deepEqual(await find({ permalink: 'https://www.facebook.com/kotauji/posts/777' }), [number]);
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
