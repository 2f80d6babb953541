import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categorySchema } from '../schemas/category.ts';
import { favourOwner } from './favour-owner.ts';
import { suggestCategories } from './suggest-category.ts';

const category = (categoryId: string, agencyId: string, keywords: string[], isAboutOfficial = false) =>
  categorySchema.parse({ categoryId, name: categoryId, agencyId, keywords, evidence: 'photo-pair', isAboutOfficial });

const categories = [
  category('waste', 'dlh', ['sampah', 'tps', 'bau sampah']),
  category('school', 'disdik', ['sekolah', 'guru', 'ppdb']),
  category('road', 'dpupr', ['jalan rusak', 'lubang', 'aspal']),
  category('conduct', 'inspektorat', ['pungli', 'minta uang'], true),
];
const agenciesFor = (text: string, ownerId: string | null): string[] =>
  favourOwner(suggestCategories({ text, categories }), { ownerId, categories }).map(({ agencyId }) => agencyId);

test('what is plainly another’s goes to that one, whoever’s page it is', () => {
  assert.deepEqual(agenciesFor('sampah menumpuk, bau sampah sampai ke sekolah', 'disdik')[0], 'dlh');
  assert.deepEqual(agenciesFor('sampah menumpuk', 'disdik'), ['dlh']);
});

test('what speaks for the page’s owner nearly as much stays there, and the other comes next', () => {
  assert.deepEqual(agenciesFor('sampah di depan sekolah', 'disdik'), ['disdik', 'dlh']);
  assert.deepEqual(agenciesFor('sampah di depan sekolah', 'dlh'), ['dlh', 'disdik']);
});

test('what is about an official never goes to the page’s owner instead', () => {
  assert.equal(agenciesFor('guru di sekolah minta uang', null)[0], 'inspektorat');
  assert.equal(agenciesFor('guru di sekolah minta uang', 'disdik')[0], 'inspektorat');
});

test('without an owner, and without a word of the owner’s, the order stays', () => {
  for (const ownerId of [null, 'dpupr', 'tidak-ada'])
    assert.deepEqual(agenciesFor('sampah di depan sekolah', ownerId), agenciesFor('sampah di depan sekolah', null));
  assert.deepEqual(agenciesFor('tolong dibantu', 'dlh'), []);
});
