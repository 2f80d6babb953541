import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findPersonalNumbers } from './find-personal-numbers.ts';

const mark = /\{(nik|kk|phone|card|account|email|plate):([^}]*)\}/g;

/** One text each; what should be found stands as `{kind:number}`. District 99 is in no regency, so no NIK in them is anybody's. */
function casesIn(name: string): readonly string[] {
  const cases: unknown = JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'));
  assert.ok(Array.isArray(cases) && cases.every((text) => typeof text === 'string'));
  return cases;
}

function markFound(text: string): string {
  return findPersonalNumbers(text).reduceRight(
    (marked, { kind, start, end }) => `${marked.slice(0, start)}{${kind}:${marked.slice(start, end)}}${marked.slice(end)}`,
    text,
  );
}

test('personal numbers are found as people write them, each where it stands and as what it is', () => {
  const cases = casesIn('with-numbers');
  assert.ok(cases.length >= 120, `only ${cases.length}`);
  assert.deepEqual(
    cases.map((text) => markFound(text.replace(mark, '$2'))),
    cases,
  );
});

test('prices, dates, addresses, coordinates, links and other numbers are left alone', () => {
  const cases = casesIn('without-numbers');
  assert.ok(cases.length >= 200, `only ${cases.length}`);
  assert.deepEqual(cases.map(markFound), cases);
});

test('nothing is found in complaints without a number', () => {
  const complaints: unknown = JSON.parse(readFileSync(new URL('../suggestions/corpus/complaints.json', import.meta.url), 'utf8'));
  assert.ok(Array.isArray(complaints) && complaints.length > 400);
  const texts = complaints.map((complaint: { text: string }) => complaint.text);
  assert.deepEqual(texts.map(markFound), texts);
});
