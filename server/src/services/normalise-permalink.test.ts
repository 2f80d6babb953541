import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalisePermalink } from './normalise-permalink.ts';

test('drops how somebody came to a post', () => {
  assert.equal(normalisePermalink('https://www.instagram.com/p/Abc123/?igsh=xyz&img_index=2#top', 'instagram'), 'https://instagram.com/p/Abc123');
  assert.equal(normalisePermalink('http://m.facebook.com/contoh/posts/123/?mibextid=a&__tn__=R', 'facebook'), 'https://facebook.com/contoh/posts/123');
});

test('keeps what names the comment, in one order', () => {
  const one = normalisePermalink('https://www.facebook.com/permalink.php?story_fbid=1&id=2&comment_id=3&ref=x', 'facebook');
  assert.equal(one, 'https://facebook.com/permalink.php?comment_id=3&id=2&story_fbid=1');
  assert.equal(one, normalisePermalink('https://facebook.com/permalink.php?id=2&comment_id=3&story_fbid=1', 'facebook'));
});

test('keeps the query of an unknown page, without the usual followers', () => {
  assert.equal(normalisePermalink('https://warga.example/t?id=7&utm_source=wa&fbclid=1', 'web'), 'https://warga.example/t?id=7');
});

test('answers null for what is no web address', () => {
  for (const text of ['', 'javascript:alert(1)', 'bukan alamat', 'file:///etc/passwd']) assert.equal(normalisePermalink(text, 'web'), null);
});
