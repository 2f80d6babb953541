import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingProof } from './missing-proof.ts';

const nothing = { text: '', beforeCount: 0, afterCount: 0, documentCount: 0, documentNumber: '' };

test('asks for both photos and the words where the rule is a pair', () => {
  assert.deepEqual(missingProof('photo-pair', nothing), ['before', 'after', 'text']);
  assert.deepEqual(missingProof('photo-pair', { ...nothing, text: 'a', beforeCount: 1, afterCount: 2 }), []);
});

test('takes a document or its number', () => {
  assert.deepEqual(missingProof('document', { ...nothing, text: 'a' }), ['document']);
  assert.deepEqual(missingProof('document', { ...nothing, text: 'a', documentNumber: '470/12' }), []);
  assert.deepEqual(missingProof('document', { ...nothing, text: 'a', documentCount: 1 }), []);
});

test('takes words alone where the result is written', () => {
  assert.deepEqual(missingProof('written-result', { ...nothing, text: ' ' }), ['text']);
  assert.deepEqual(missingProof('written-result', { ...nothing, text: 'a' }), []);
});
