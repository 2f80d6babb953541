import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { diagramFile, withDiagram } from './case-diagram.ts';

const page = await readFile(diagramFile, 'utf8');

test('the diagram in docs/case.md is the one that the table of moves gives', () => {
  assert.equal(page, withDiagram(page), 'run npm run diagram');
});

test('draws waiting as a way there and back, and nothing that stays where it is', () => {
  assert.match(page, /in_progress --> needs_info: ask-info/);
  assert.match(page, /needs_info --> in_progress: .*answer-info, resume/);
  assert.doesNotMatch(page, /(\w+) --> \1:/);
});
