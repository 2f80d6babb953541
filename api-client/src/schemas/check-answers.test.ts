import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers } from './check-answers.ts';
import { questionSchema, type Question } from './question.ts';

const today = '2026-11-22';

function question(overrides: Record<string, unknown> = {}): Question {
  return questionSchema.parse({
    questionId: 'q',
    label: 'Apa?',
    hint: null,
    kind: 'text',
    isRequired: false,
    options: [],
    minimum: null,
    maximum: null,
    ...overrides,
  });
}

function faultOf(overrides: Record<string, unknown>, value: string): string | null {
  const [problem] = checkAnswers({ questions: [question(overrides)], answers: [{ questionId: 'q', value }], today });
  return problem?.fault ?? null;
}

test('wants an answer only where the question says so, and takes blanks for none', () => {
  const questions = [question({ isRequired: true }), question({ questionId: 'r' })];
  assert.deepEqual(checkAnswers({ questions, answers: [], today }), [{ questionId: 'q', fault: 'missing' }]);
  assert.deepEqual(checkAnswers({ questions, answers: [{ questionId: 'q', value: '  ' }], today }), [{ questionId: 'q', fault: 'missing' }]);
});

test('takes no answer to a question that nobody asked, and none twice', () => {
  const asked = { questionId: 'q', value: 'ya' };
  assert.deepEqual(checkAnswers({ questions: [question()], answers: [asked, asked], today }), [{ questionId: 'q', fault: 'twice' }]);
  assert.deepEqual(checkAnswers({ questions: [], answers: [asked], today }), [{ questionId: 'q', fault: 'unknown' }]);
});

test('measures words and digits by their length', () => {
  const size = { minimum: 3, maximum: 5 };
  assert.deepEqual(
    ['ab', 'abc', 'abcde', 'abcdef'].map((value) => faultOf(size, value)),
    ['too-short', null, null, 'too-long'],
  );
  assert.deepEqual(
    ['12', '0123', '123456', '12a4', '٣٤٥'].map((value) => faultOf({ kind: 'digits', ...size }, value)),
    ['too-short', null, 'too-long', 'not-digits', 'not-digits'],
  );
});

test('measures numbers by their value, with a decimal comma or point', () => {
  const range = { kind: 'number', minimum: 0, maximum: 10 };
  assert.deepEqual(
    ['0', '2,5', '10.0', '-1', '11', '1e1', 'dua', '1,2,3'].map((value) => faultOf(range, value)),
    [null, null, null, 'too-small', 'too-large', 'not-a-number', 'not-a-number', 'not-a-number'],
  );
});

test('takes a day that was, today included, and no day that is none', () => {
  assert.deepEqual(
    ['2026-11-22', '2024-02-29', '2026-11-23', '2026-02-30', '22-11-2026', '2026-13-01'].map((value) => faultOf({ kind: 'past-date' }, value)),
    [null, null, 'in-future', 'not-a-date', 'not-a-date', 'not-a-date'],
  );
});

test('takes only what was there to choose', () => {
  const choice = { kind: 'choice', options: [{ value: 'baru', label: 'Baru' }] };
  assert.deepEqual([faultOf(choice, 'baru'), faultOf(choice, 'lama')], [null, 'not-an-option']);
  assert.deepEqual([faultOf({ kind: 'yes-no' }, 'yes'), faultOf({ kind: 'yes-no' }, 'no'), faultOf({ kind: 'yes-no' }, 'ya')], [null, null, 'not-an-option']);
});
