import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categorySchema } from '@kotak-aduan/api-client/schemas';
import { suggestForClip } from './suggest-for-clip.ts';

const category = (categoryId: string, keywords: string[], isAboutOfficial = false) =>
  categorySchema.parse({ categoryId, name: categoryId, agencyId: `dinas-${categoryId}`, keywords, evidence: 'photo-pair', isAboutOfficial });

const categories = [
  category('lampu', ['lampu jalan', 'lampu mati', 'pju']),
  category('listrik', ['listrik', 'listrik mati', 'mati listrik']),
  category('sampah', ['sampah', 'tps']),
  category('pungli', ['pungli', 'minta uang'], true),
];
const suggested = (text: string, ...thread: string[]) => {
  const context = thread.map((words) => ({ authorName: null, text: words, permalink: null }));
  const found = suggestForClip({ text, clip: { context }, categories });
  return found === null ? null : [found.categoryId, found.isFromThread];
};

test('a comment that leaves the matter to the post above goes where that one speaks of', () => {
  assert.deepEqual(suggested('di tempat saya juga, tolong', 'Lampu jalan di Jebres mati sejak Senin'), ['lampu', true]);
  assert.deepEqual(suggested('sini juga mati', 'Listrik di Jebres padam'), ['listrik', true]);
});

test('plain words of one’s own are not talked over, however long the thread is', () => {
  assert.deepEqual(suggested('sampah di depan TPS belum diangkut', 'Lampu jalan baru', 'PJU di mana-mana, lampu mati sudah diganti'), ['sampah', false]);
  assert.deepEqual(suggested('petugasnya minta uang', 'Lampu jalan mati, PJU padam, lampu mati semua'), ['pungli', false]);
});

test('without a word that is known there is no suggestion', () => {
  assert.equal(suggested('mantap', 'Selamat pagi'), null);
});
