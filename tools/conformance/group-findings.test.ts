import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from './finding.ts';
import { groupFindings } from './group-findings.ts';
import { wordsEn } from './words-en.ts';
import { wordsId } from './words-id.ts';

const met = (operation: string, kind: Finding['kind'] = 'any-origin', detail = {}): Finding => ({ operation, situation: 'as it should be', kind, detail });

test('one fault in many answers is one line with the count, few are told one by one', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((name) => met(name));
  const few = ['a', 'b', 'c'].map((name) => met(name, 'refused', { expected: '201', status: '403', code: 'x' }));
  const groups = groupFindings([many[0] ?? met('a'), ...few, ...many.slice(1)]);
  assert.deepEqual(
    groups.map(({ first, count }) => [first.operation, first.kind, count]),
    [
      ['a', 'any-origin', 5],
      ['a', 'refused', 1],
      ['b', 'refused', 1],
      ['c', 'refused', 1],
    ],
  );
  assert.match(wordsId.group(groups[0] ?? { first: met(''), count: 0 }), /Ini pada 5 jawaban, misalnya a \(panggilan biasa\)/);
  assert.match(wordsEn.group(groups[0] ?? { first: met(''), count: 0 }), /In 5 answers, for example a \(as it should be\)/);
});

test('what differs in its detail is not the same fault', () => {
  assert.equal(groupFindings(['1', '2', '3', '4', '5'].map((status) => met('a', 'refused', { status }))).length, 5);
});
