import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientErrorCodes } from '../errors/codes.ts';
import { errorCodes } from '../schemas/error.ts';
import { en } from './en.ts';
import { errorMessage, messageLanguages } from './error-message.ts';
import { id } from './id.ts';

const codes: readonly string[] = [...errorCodes, ...clientErrorCodes].toSorted();

test('every code has a text in every language, and no text is without its code', () => {
  assert.deepEqual(Object.keys(id).toSorted(), codes);
  assert.deepEqual(Object.keys(en).toSorted(), codes);
  for (const language of messageLanguages) for (const code of codes) assert.ok(errorMessage(code, language).length > 20, `${code} ${language}`);
});

test('no text is the same in both languages, and none shows its code', () => {
  for (const code of codes) {
    assert.notEqual(errorMessage(code, 'id'), errorMessage(code, 'en'));
    if (code.includes('-')) assert.ok(!errorMessage(code, 'id').includes(code));
  }
});

test('says at least what happened and what to do next, in whole sentences', () => {
  for (const language of messageLanguages) {
    for (const code of codes) assert.match(errorMessage(code, language), /^\p{Lu}.*[.;:] .*\.$|^\p{Lu}.*, .*\.$/u, `${language} ${code}`);
  }
});

test('a newer server’s code reads as a fault on our side', () => {
  assert.equal(errorMessage('teapot', 'id'), id.internal);
  assert.equal(errorMessage('toString', 'id'), id.internal);
});
