// Krama is written without the marks of é and è, as most people in Solo write it; a word that is written in two ways reads as a mistake.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, sourceFiles } from './source-files.ts';

/** “Kèndel” has stopped, “kendel” is brave: the one word that would be another without its mark. */
const needsMark = /^(?:kèndel|ngèndelaken|kèndelaken|dipunkèndelaken)$/;
const withoutMarks = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');

const paths = await sourceFiles('{api-client,widget,server}/src/**/messages/**/{jv,*-jv,javanese}.ts', '{api-client,widget,server}/src/**/messages/jv/*.ts');
const sources = await Promise.all(paths.map(async (path) => ({ path, words: wordsOf(await readSource(path)) })));

/** What is said about the words, in comments, is Indonesian. */
function wordsOf(source: string): readonly string[] {
  const texts = source.normalize('NFC').replaceAll(/\/\*.*?\*\/|^\s*\/\/.*?$/gms, '');
  const words = texts.replaceAll(String.raw`\n`, ' ').match(/\p{L}+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}

test('Javanese is written without marks, but for one word that needs them', () => {
  assert.ok(paths.length >= 40);
  const marked = sources.flatMap(({ path, words }) =>
    words.filter((word) => word !== withoutMarks(word) && !needsMark.test(word)).map((word) => `${path}: ${word}`),
  );
  assert.deepEqual(marked, []);
});

test('no Javanese word is written with marks in one place and without them in another', () => {
  const all = new Set(sources.flatMap(({ words }) => words));
  const marked = [...all].filter((word) => needsMark.test(word));
  assert.equal(marked.length, 4);
  assert.deepEqual(
    marked.filter((word) => all.has(withoutMarks(word))),
    [],
  );
});
