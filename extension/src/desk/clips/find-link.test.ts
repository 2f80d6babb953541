import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLink } from './find-link.ts';

test('the link is found wherever an app put it, and the words stand without it', () => {
  const address = 'https://www.instagram.com/p/DQaduan12345/?igsh=x';
  assert.deepEqual(findLink([address]), { address, words: '' });
  assert.deepEqual(findLink(['Judul', `Jalan rusak ${address}`, address]), { address, words: 'Judul\nJalan rusak' });
  assert.deepEqual(findLink([`Jalan rusak (${address}).`]).address, address);
  assert.deepEqual(findLink(['Hanya kata', 'Hanya kata']), { address: null, words: 'Hanya kata' });
});

test('what is no web address is words, and what holds a name and password is no link', () => {
  assert.equal(findLink(['javascript:alert(1) file:///etc/passwd']).address, null);
  assert.equal(findLink(['https://instagram.com@jahat.example/p/DQaduan12345/']).address, null);
  assert.equal(findLink([`https://contoh.example/${'a'.repeat(3_000)}`]).address, null);
});
