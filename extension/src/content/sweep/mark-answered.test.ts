import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOurs, markAnswered } from './mark-answered.ts';

const comment = { isReply: false, isOurs: false };
const reply = { isReply: true, isOurs: false };
const ours = { isReply: true, isOurs: true };

test('our answer is one to what stands before it in its own thread, and to nothing after or elsewhere', () => {
  assert.deepEqual([...markAnswered([comment, comment, reply, ours, reply, comment])], [1, 2]);
  assert.deepEqual([...markAnswered([comment, { isReply: false, isOurs: true }, comment])], []);
  assert.deepEqual([...markAnswered([ours, comment])], []);
});

test('whoever only calls themselves like the account is not it', () => {
  const account = { label: 'Dinas Contoh', handle: null, name: 'Dinas Contoh', url: 'https://www.facebook.com/profile.php?id=9' };
  const author = { authorHandle: null, authorName: 'Dinas Contoh' };
  assert.equal(isOurs({ ...author, authorUrl: 'https://m.facebook.com/profile.php?id=9&x=1' }, account), true);
  assert.equal(isOurs({ ...author, authorUrl: 'https://www.facebook.com/profile.php?id=8' }, account), false);
  assert.equal(isOurs({ ...author, authorUrl: 'https://www.facebook.com/dinas.contoh' }, account), false);
  assert.equal(isOurs({ ...author, authorUrl: null }, null), false);
});
