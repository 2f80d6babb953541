import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDangers } from './find-dangers.ts';

const emergencyNumbers = [
  { name: 'Panggilan darurat', number: '112' },
  { name: 'Ambulans', number: '119', words: ['kecelakaan', 'pingsan'] },
  { name: 'Pemadam', number: '113', words: ['kebakaran', 'terbakar'] },
  { name: 'SAPA', number: '129', words: ['dipukuli suami'] },
  { name: 'PLN', number: '123', words: ['kabel putus'] },
];
const numbersFor = (text: string): string[] => findDangers({ text, emergencyNumbers }).map(({ number }) => number);

test('shows the numbers whose words stand in the text, then those for every danger', () => {
  assert.deepEqual(numbersFor('Ada KECELAKAAN di perempatan!'), ['119', '112']);
  assert.deepEqual(numbersFor('warung terbakar, yang jaga pingsan'), ['119', '113', '112']);
});

test('shows nothing where nothing points to a danger', () => {
  assert.deepEqual(numbersFor('Lampu jalan mati, jalan berlubang.'), []);
  assert.deepEqual(numbersFor(''), []);
});

test('finds words with endings and with a typing error, and phrases with words between', () => {
  assert.deepEqual(numbersFor('kecelakaannya parah'), ['119', '112']);
  assert.deepEqual(numbersFor('ada kecelakan'), ['119', '112']);
  assert.deepEqual(numbersFor('kabel listrik PLN putus'), ['123', '112']);
  assert.deepEqual(numbersFor('kabel semrawut, dan sejak kemarin wifi putus'), []);
});

test('takes nothing off the front of a word', () => {
  assert.deepEqual(numbersFor('tetangga bakar sampah'), []);
});

test('leaves out what is feared, prevented or only a turn of speech', () => {
  for (const text of ['rawan kecelakaan', 'sebelum ada kecelakaan', 'takut terjadi kebakaran', 'ben ora ono kecelakaan', 'pak RT kebakaran jenggot'])
    assert.deepEqual(numbersFor(text), [], text);
});

test('never takes a person’s fear for no danger', () => {
  assert.deepEqual(numbersFor('saya takut, sering dipukuli suami'), ['129', '112']);
  assert.deepEqual(numbersFor('rawan kecelakaan, tadi pagi kecelakaan lagi'), ['119', '112']);
});

test('takes any of the words at a place of a phrase, and nothing between those that are tied', () => {
  const numbers = [{ name: 'Ambulans', number: '119', words: ['minum/ngombe racun/baygon', 'ingin/pengin_mati'] }];
  const isFound = (text: string): boolean => findDangers({ text, emergencyNumbers: numbers }).length > 0;
  for (const text of ['minum racun', 'kancaku ngombe sakpiring baygon', 'rasanya pengin mati']) assert.ok(isFound(text), text);
  for (const text of ['minum kopi', 'racun tikus untuk diminum', 'ingin lapor lampu mati', 'pengin lampune mati']) assert.ok(!isFound(text), text);
});
