import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsSince } from './words-since.ts';

test('what was added to the end is told alone', () => {
  assert.equal(wordsSince('lampu mati', 'lampu mati, sejak Senin.'), 'sejak Senin.');
  assert.equal(wordsSince('lampu mati', 'lampu mati\n\nSejak Senin.'), 'Sejak Senin.');
  assert.equal(wordsSince('lampu mati', 'lampu mati'), '');
});

test('where a word was only begun, or anything before was changed, all of it is told', () => {
  assert.equal(wordsSince('lampu mati di Jalan Me', 'lampu mati di Jalan Merdeka'), 'lampu mati di Jalan Merdeka');
  assert.equal(wordsSince('lampu mati', 'dua lampu mati'), 'dua lampu mati');
  assert.equal(wordsSince('', 'lampu mati'), 'lampu mati');
});
