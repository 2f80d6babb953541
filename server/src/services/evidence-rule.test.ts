import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingEvidence } from './evidence-rule.ts';

const nothing = { before: 0, after: 0, documents: 0, documentNumber: null };

test('asks for both photos of a pair, by name', () => {
  assert.deepEqual(missingEvidence('photo-pair', nothing), ['before', 'after']);
  assert.deepEqual(missingEvidence('photo-pair', { ...nothing, before: 1 }), ['after']);
  assert.deepEqual(missingEvidence('photo-pair', { ...nothing, after: 2 }), ['before']);
  assert.deepEqual(missingEvidence('photo-pair', { ...nothing, before: 1, after: 1 }), []);
});

test('takes a document, or its number', () => {
  assert.deepEqual(missingEvidence('document', nothing), ['documents', 'documentNumber']);
  assert.deepEqual(missingEvidence('document', { ...nothing, documents: 1 }), []);
  assert.deepEqual(missingEvidence('document', { ...nothing, documentNumber: '470/123/2026' }), []);
});

test('does not take photos for a document', () => {
  assert.notDeepEqual(missingEvidence('document', { ...nothing, before: 1, after: 1 }), []);
});

test('asks for nothing but the text where a written result is enough', () => {
  assert.deepEqual(missingEvidence('written-result', nothing), []);
});
