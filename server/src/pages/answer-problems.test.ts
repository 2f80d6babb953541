import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerMaxLength, type Question } from '@kotak-aduan/api-client/schemas';
import { languageCodes, type LanguageCode } from '@kotak-aduan/api-client/schemas/language-codes';
import { answerProblems } from './answer-problems.ts';
import type { FormProblem } from './form-problem.ts';
import { inLanguage } from './language.ts';

const today = '2026-11-22';
const question = (overrides: Partial<Question> = {}): Question => ({
  questionId: 'q',
  label: 'Sejak kapan?',
  hint: null,
  kind: 'text',
  isRequired: true,
  options: [],
  minimum: null,
  maximum: null,
  ...overrides,
});
const options = [{ value: 'kk', label: 'Kartu keluarga' }];

/** Each way of answering wrongly. */
const wrong: Readonly<Record<string, { readonly asked: Partial<Question>; readonly value: string; readonly said: RegExp }>> = {
  'nothing written': { asked: {}, value: ' ', said: /^Isi jawaban/ },
  'nothing chosen': { asked: { kind: 'choice', options }, value: '', said: /^Pilih satu jawaban/ },
  'none of the options': { asked: { kind: 'choice', options }, value: 'sim', said: /^Pilih satu jawaban/ },
  'neither yes nor no': { asked: { kind: 'yes-no' }, value: 'mungkin', said: /^Pilih satu jawaban/ },
  'too short': { asked: { minimum: 3 }, value: 'ya', said: /lebih lengkap, paling sedikit 3 huruf/ },
  'too long': { asked: { maximum: 5 }, value: 'enam huruf', said: /lebih singkat, paling banyak 5 huruf/ },
  'longer than the contract takes': { asked: {}, value: 'x'.repeat(answerMaxLength + 1), said: /lebih singkat, paling banyak/ },
  'letters among the digits': { asked: { kind: 'digits' }, value: '12a', said: /angka saja/ },
  'too few digits': { asked: { kind: 'digits', minimum: 11 }, value: '123', said: /semua angka .*paling sedikit 11 angka/ },
  'too many digits': { asked: { kind: 'digits', maximum: 2 }, value: '123', said: /paling banyak 2 angka/ },
  'no number': { asked: { kind: 'number' }, value: 'lima ratus ribu', said: /satu bilangan .*misalnya 2,5 atau 1500000/ },
  'too small a number': { asked: { kind: 'number', minimum: 0 }, value: '-1', said: /tidak boleh kurang dari 0/ },
  'too large a number': { asked: { kind: 'number', maximum: 1_000 }, value: '1001', said: /tidak boleh lebih dari 1\.000/ },
  'no date': { asked: { kind: 'past-date' }, value: 'kemarin', said: /tahun, bulan, lalu hari, misalnya 2026-11-22/ },
  'a day to come': { asked: { kind: 'past-date' }, value: '2026-12-01', said: /belum lewat/ },
};

function problemsOf(asked: Partial<Question>, value: string, code: LanguageCode = 'id'): FormProblem[] {
  return answerProblems({ questions: [question(asked)], answers: [{ questionId: 'q', value }], today }, inLanguage(code, { isChosen: true }));
}

test('each way of answering wrongly has words that say what to do, and at which question', () => {
  for (const [name, { asked, value, said }] of Object.entries(wrong)) {
    const problems = problemsOf(asked, value);
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['jawab-q'],
      name,
    );
    assert.match(problems[0]?.text ?? '', said, name);
    assert.ok(problems[0]?.text.includes('“Sejak kapan?”'), name);
  }
});

test('each language has words of its own for each of them', () => {
  for (const [name, { asked, value }] of Object.entries(wrong)) {
    const said = languageCodes.map((code) => problemsOf(asked, value, code)[0]?.text);
    assert.equal(new Set(said).size, languageCodes.length, name);
  }
});

test('what fits, and what was not asked here, is no problem', () => {
  assert.deepEqual(problemsOf({ kind: 'digits', minimum: 2 }, '123'), []);
  assert.deepEqual(problemsOf({ isRequired: false }, ''), []);
  assert.deepEqual(answerProblems({ questions: [], answers: [{ questionId: 'q', value: 'x' }], today }, inLanguage('id', { isChosen: true })), []);
});

test('they stand in the order of the questions', () => {
  const questions = [question({ questionId: 'satu' }), question({ questionId: 'dua', kind: 'digits' })];
  const problems = answerProblems({ questions, answers: [{ questionId: 'dua', value: 'x' }], today }, inLanguage('id', { isChosen: true }));
  assert.deepEqual(
    problems.map(({ field }) => field),
    ['jawab-satu', 'jawab-dua'],
  );
});
