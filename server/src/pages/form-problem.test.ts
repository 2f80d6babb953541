import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../errors/api-error.ts';
import { findFormProblems } from './form-problem.ts';
import { inLanguage } from './language.ts';

const fieldsOf = (error: ApiError): (string | null)[] => findFormProblems(error, inLanguage('id', { isChosen: false })).map(({ field }) => field);

test('every field that is named has its own line, in the order of the form', () => {
  assert.deepEqual(fieldsOf(new ApiError('invalid-input', 'x', { fields: ['contact.value', 'name', 'text'] })), ['teks', 'nama', 'kontak']);
});

test('whatever a file is refused for leads to the files', () => {
  for (const code of ['too-large', 'unsupported-file', 'unreadable-image', 'image-too-large'] as const)
    assert.deepEqual(fieldsOf(new ApiError(code, 'x')), ['foto']);
});

test('what is the fault of no field is said all the same', () => {
  assert.deepEqual(fieldsOf(new ApiError('unavailable', 'x')), [null]);
  assert.deepEqual(fieldsOf(new ApiError('invalid-input', 'x', { fields: ['trackingCodeHash'] })), [null]);
});
