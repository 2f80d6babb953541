import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from './excerpt-of.ts';

test('a short text is its own excerpt, on one line', () => {
  assert.equal(excerptOf({ text: '  Lampu jalan\n\nmati  ' }), 'Lampu jalan mati');
});

test('a long text is cut between two words', () => {
  const excerpt = excerptOf({ text: 'Sampah di depan pasar belum diangkut sejak hari Senin dan baunya sampai ke sekolah dasar' });
  assert.equal(excerpt, 'Sampah di depan pasar belum diangkut sejak hari Senin dan baunya sampai ke…');
});

test('a text without spaces is cut between two letters, never inside one', () => {
  assert.equal(excerptOf({ text: '😀'.repeat(100) }), `${'😀'.repeat(80)}…`);
});

test('what holds no text has no excerpt', () => {
  for (const fields of [null, undefined, 'teks', {}, { text: 3 }]) assert.equal(excerptOf(fields), '');
});
