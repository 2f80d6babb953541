import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../messages/en.ts';
import { id } from '../messages/id.ts';
import { duplicateWords } from './duplicate-words.ts';

const alike = { words: 'much', distance: 118, daysBefore: 2, isSameCategory: false } as const;

test('says why in the words of somebody who looked', () => {
  assert.equal(duplicateWords(alike, id, 'id'), 'kata-katanya mirip, 120 m dari sini, 2 hari sebelumnya');
  assert.equal(
    duplicateWords({ ...alike, words: 'same', distance: 7, daysBefore: 0 }, id, 'id'),
    'kata-katanya sama, tempatnya sama, diadukan di hari yang sama',
  );
  assert.equal(
    duplicateWords({ ...alike, words: 'some', distance: 1_240, daysBefore: -3 }, id, 'id'),
    'sebagian katanya mirip, 1,2 km dari sini, 3 hari sesudahnya',
  );
  assert.equal(duplicateWords({ ...alike, words: null, distance: null, isSameCategory: true }, en, 'en'), 'the same category, 2 days earlier');
});

test('says so where nothing speaks for it', () => {
  assert.equal(duplicateWords({ ...alike, words: null, distance: null }, id, 'id'), 'tidak ada tanda bahwa isinya sama, 2 hari sebelumnya');
});
