import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipSchema, ownIdentity } from '@kotak-aduan/api-client/schemas';
import { clipOfLink } from './clip-of-link.ts';

const of = (address: string | null) =>
  clipSchema.parse(clipOfLink({ address, capturedAt: '2026-11-23T01:00:00.000Z', deskUrl: 'https://aduan.example/meja/' }));

test('spellings of one post are one thing, a comment another', () => {
  const ids = ['https://www.instagram.com/p/DQaduan12345/?igsh=x', 'https://instagram.com/reel/DQaduan12345/'].map(
    (address) => ownIdentity(of(address)).postId,
  );
  assert.deepEqual(ids, ['DQaduan12345', 'DQaduan12345']);
  const comment = of('https://m.facebook.com/1000999/posts/2000999?comment_id=3000999');
  assert.deepEqual([comment.kind, comment.postId, comment.commentId], ['comment', '2000999', '3000999']);
});

test('nothing is guessed: what a link doesn’t say is null and a gap', () => {
  const clip = of('https://x.com/warga/status/1234567890123');
  assert.equal(clip.authorHandle, null);
  assert.deepEqual(clip.gaps, ['authorName', 'authorHandle', 'authorUrl', 'text', 'postedAt']);
  const picture = of(null);
  assert.deepEqual([picture.platform, picture.kind, picture.permalink, picture.pageUrl], ['web', 'image', null, 'https://aduan.example/meja/']);
  assert.ok(picture.gaps.includes('permalink'));
});
