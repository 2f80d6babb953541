import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCodes } from '@kotak-aduan/api-client/schemas';
import { clientErrorCodes } from '@kotak-aduan/api-client/errors';
import { explainError } from './explain-error.ts';

test('has words for every error, in both languages, and shows no code', () => {
  for (const code of [...errorCodes, ...clientErrorCodes]) {
    for (const language of ['id', 'en'] as const) {
      const text = explainError(code, language);
      assert.ok(text.length > 20, code);
      assert.doesNotMatch(text, /\b[45]\d\d\b/);
    }
  }
});

test('has words for an error that only a newer server knows', () => {
  assert.equal(explainError('from-the-future', 'id'), explainError('internal', 'id'));
});

test('does not promise an operator what only the box does', () => {
  assert.doesNotMatch(explainError('network', 'id'), /kami coba lagi/);
});
