import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GivenAnswer } from '@kotak-aduan/api-client/schemas';
import { id } from '../messages/id.ts';
import { answerWords } from './answer-words.ts';

const given = (answer: Partial<GivenAnswer>): GivenAnswer => ({ questionId: 'q', label: 'Apa?', kind: 'text', value: 'x', optionLabel: null, ...answer });

test('says the option, yes or no, or what was written', () => {
  assert.equal(answerWords(given({ kind: 'choice', value: 'kk', optionLabel: 'Kartu keluarga' }), id.case), 'Kartu keluarga');
  assert.equal(answerWords(given({ kind: 'yes-no', value: 'no' }), id.case), 'Tidak');
  assert.equal(answerWords(given({ kind: 'yes-no', value: 'yes' }), id.case), 'Ya');
  assert.equal(answerWords(given({ kind: 'digits', value: '0123' }), id.case), '0123');
});
