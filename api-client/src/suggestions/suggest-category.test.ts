import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categorySchema } from '../schemas/category.ts';
import { suggestCategories } from './suggest-category.ts';

const category = (categoryId: string, agencyId: string, keywords: string[]) =>
  categorySchema.parse({ categoryId, name: categoryId, agencyId, keywords, evidence: 'photo-pair', isAboutOfficial: false });

const categories = [
  category('street-light', 'dishub', ['lampu jalan', 'pju', 'penerangan jalan', 'lampu mati']),
  category('road', 'dpupr', ['jalan rusak', 'jalan berlubang', 'lubang', 'aspal', 'dalan rusak']),
  category('waste', 'dlh', ['sampah', 'tps', 'bau sampah']),
  category('identity-card', 'dispendukcapil', ['ktp', 'nik', 'kartu keluarga', 'akta kelahiran', 'perekaman']),
];
const best = (text: string): string | undefined => suggestCategories({ text, categories })[0]?.categoryId;

test('finds the category by whole words, whatever their case', () => {
  assert.equal(best('PJU mati di depan pasar'), 'street-light');
  assert.equal(best('Akta kelahiran anak saya salah nama'), 'identity-card');
});

test('finds words with Indonesian affixes', () => {
  assert.equal(best('aspalnya mengelupas'), 'road');
  assert.equal(best('jalannya berlubang parah'), 'road');
  assert.equal(best('sampahnya menumpuk'), 'waste');
  assert.equal(best('lampu jalannya padam'), 'street-light');
});

test('finds words with Javanese endings', () => {
  assert.equal(best('dalane rusak kabeh pak'), 'road');
  assert.equal(best('sampahe mambu'), 'waste');
});

test('forgives one typing error in a long word, and none in a short one', () => {
  for (const text of ['smapah menumpuk', 'sampa menumpuk', 'samppah menumpuk', 'sempah menumpuk']) assert.equal(best(text), 'waste', text);
  assert.equal(best('ktm saya hilang'), undefined);
});

test('does not find a word inside another', () => {
  assert.equal(best('tpsoto enak'), undefined);
});

test('gives a phrase more weight than a single word, and ranks all that fit', () => {
  const found = suggestCategories({ text: 'Fotokopi kartu keluarga saya dibuang ke TPS', categories });
  assert.deepEqual(
    found.map(({ agencyId }) => agencyId),
    ['dispendukcapil', 'dlh'],
  );
  assert.ok(found.every(({ score }) => score > 0));
});

test('suggests nothing where nothing fits', () => {
  for (const text of ['', '   ', '🙏🙏🙏', 'tolong dibantu pak', '1234567890']) assert.deepEqual(suggestCategories({ text, categories }), []);
});

test('reads what is written without vowels', () => {
  assert.equal(best('smph numpuk'), 'waste');
});

test('finds a phrase with one other word in it', () => {
  assert.equal(best('penerangan di jalan kami padam'), 'street-light');
});

test('counts a word that many categories share for less than one that only one has', () => {
  const shared = ['one', 'two', 'three'].map((id) => category(id, 'dpupr', ['air', ...(id === 'two' ? ['got'] : [])]));
  assert.equal(suggestCategories({ text: 'air got', categories: shared })[0]?.categoryId, 'two');
});

test('follows the city when it is another one', () => {
  assert.equal(best('sampah'), 'waste');
  const other = [category('rubbish', 'dkp', ['sampah'])];
  assert.equal(suggestCategories({ text: 'sampah', categories: other })[0]?.categoryId, 'rubbish');
});

test('a personal number that is stated says nothing, nor does what it is called', () => {
  for (const stated of ['NIK 3372010101900001', 'NIK saya: 3372 0101 0190 0001', 'no. KTP 3372010101900001', 'niknya *************001']) {
    assert.equal(best(`lampu jalan mati, ${stated}`), 'street-light', stated);
    assert.equal(best(`tetangga pingsan, ${stated}`), undefined, stated);
  }
  assert.equal(best('KTP 12-10-2024 08.30 belum jadi'), 'identity-card');
});
