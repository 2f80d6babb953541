import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownIdentity, readClipAddress } from './clip-address.ts';

const encoded = btoa('comment:123456789012345_987654321098765');
const video = '7412345678901234567';

/** Each row is one thing in all the spellings that were seen of it. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  'instagram Ddc1WDzktaH -': [
    'https://www.instagram.com/p/Ddc1WDzktaH/',
    'https://instagram.com/p/Ddc1WDzktaH',
    'http://m.instagram.com/reel/Ddc1WDzktaH/?igsh=MWx0aW1l',
    'https://www.instagram.com/reels/Ddc1WDzktaH/',
    'https://www.instagram.com/tv/Ddc1WDzktaH/?utm_source=ig_web_copy_link',
    'https://www.instagram.com/dinas.contoh/p/Ddc1WDzktaH/?img_index=2#x',
  ],
  'instagram Ddc1WDzktaH 18000000000000001': [
    'https://www.instagram.com/p/Ddc1WDzktaH/c/18000000000000001/',
    'https://www.instagram.com/dinas.contoh/reel/Ddc1WDzktaH/c/18000000000000001?igsh=1',
    'https://www.instagram.com/p/Ddc1WDzktaH/c/17999999999999999/r/18000000000000001/',
  ],
  'facebook 123456789012345 -': [
    'https://www.facebook.com/dinas.contoh/posts/123456789012345',
    'https://m.facebook.com/story.php?story_fbid=123456789012345&id=1000&mibextid=x',
    'https://web.facebook.com/permalink.php?id=1000&story_fbid=123456789012345',
    'https://mbasic.facebook.com/groups/2000/permalink/123456789012345/',
    'https://www.facebook.com/groups/2000/posts/123456789012345/?__cft__[0]=AZ',
    'https://www.facebook.com/photo/?fbid=123456789012345&set=a.1',
    'https://www.facebook.com/photo.php?fbid=123456789012345',
    'https://www.facebook.com/reel/123456789012345/?fs=e',
    'https://www.facebook.com/watch/?v=123456789012345',
    'https://www.facebook.com/dinas.contoh/videos/judul/123456789012345/',
  ],
  'facebook 123456789012345 987654321098765': [
    'https://www.facebook.com/dinas.contoh/posts/123456789012345?comment_id=987654321098765&__tn__=R',
    `https://www.facebook.com/warga.satu?comment_id=${encodeURIComponent(encoded)}`,
    `https://m.facebook.com/dinas.contoh/posts/pfbid0abcdefghijklmnop?comment_id=${encoded}`,
    'https://www.facebook.com/story.php?story_fbid=123456789012345&id=1000&comment_id=111111111111111&reply_comment_id=987654321098765',
    `https://www.facebook.com/story.php?story_fbid=123456789012345&id=1000&comment_id=111111111111111&reply_comment_id=${encoded}`,
  ],
  'x 1700000000000000001 -': [
    'https://x.com/warga_satu/status/1700000000000000001',
    'https://twitter.com/warga_satu/status/1700000000000000001?s=20&t=x',
    'https://mobile.twitter.com/warga_satu/statuses/1700000000000000001/photo/1',
    'https://x.com/i/web/status/1700000000000000001',
    'https://x.com/i/status/1700000000000000001',
  ],
  'threads Ddc1WDzktaH -': [
    'https://www.threads.com/@warga.satu/post/Ddc1WDzktaH',
    'https://www.threads.net/@warga.satu/post/Ddc1WDzktaH/media?xmt=A',
    'https://threads.net/t/Ddc1WDzktaH/',
  ],
  [`tiktok ${video} -`]: [
    `https://www.tiktok.com/@warga.satu/video/${video}?is_from_webapp=1`,
    `https://m.tiktok.com/v/${video}.html`,
    `https://www.tiktok.com/embed/v2/${video}`,
    `https://www.tiktok.com/@warga.satu/photo/${video}/`,
    `https://www.tiktok.com/@/video/${video}`,
  ],
  'youtube abcDEF_-123 -': [
    'https://www.youtube.com/watch?v=abcDEF_-123&t=12s',
    'https://m.youtube.com/watch?app=desktop&v=abcDEF_-123',
    'https://youtu.be/abcDEF_-123?si=x',
    'https://www.youtube.com/shorts/abcDEF_-123',
    'https://youtube.com/live/abcDEF_-123?feature=share',
    'https://www.youtube-nocookie.com/embed/abcDEF_-123',
  ],
  'youtube abcDEF_-123 UgxAbCdEfGh4AaABAg.9x-1': [
    'https://www.youtube.com/watch?v=abcDEF_-123&lc=UgxAbCdEfGh4AaABAg.9x-1',
    'https://youtu.be/abcDEF_-123?lc=UgxAbCdEfGh4AaABAg.9x-1',
  ],
};

test('one post or comment is one, however its address is spelt', () => {
  for (const [name, addresses] of Object.entries(spellings)) {
    for (const address of addresses) {
      const named = readClipAddress(address);
      assert.equal([named?.platform, named?.postId, named?.commentId ?? '-'].join(' '), name, address);
    }
  }
});

test('names nothing by an address that names none, nor by a host that only looks like one', () => {
  for (const address of [
    'https://www.instagram.com/dinas.contoh/',
    'https://www.instagram.com/stories/highlights/18000000000000001/',
    'https://www.facebook.com/dinas.contoh',
    'https://www.facebook.com/dinas.contoh/posts/123456789012345?comment_id=bukan',
    'https://notinstagram.com/p/Ddc1WDzktaH/',
    'https://netflix.com/warga/status/1700000000000000001',
    'https://vm.tiktok.com/ZMabc/',
    'https://www.youtube.com/@kanal',
    'javascript:alert(1)',
    'bukan alamat',
  ])
    assert.equal(readClipAddress(address), null, address);
});

test('a comment without an id of its own is not named by its post; an answer on X is a post of its own', () => {
  const permalink = `https://www.tiktok.com/@warga.satu/video/${video}`;
  assert.deepEqual(ownIdentity({ kind: 'comment', postId: video, commentId: null, permalink }), { postId: null, commentId: null, permalink: null });
  assert.deepEqual(ownIdentity({ kind: 'video', postId: null, commentId: null, permalink }), { postId: video, commentId: null, permalink });
  const answer = { kind: 'reply', postId: '1700000000000000001', commentId: null, permalink: 'https://x.com/warga_satu/status/1700000000000000001' } as const;
  assert.equal(ownIdentity(answer).postId, answer.postId);
});
