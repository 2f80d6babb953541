// docs/promises.md is held against the tests that it names: each is there, runs, and names the promise.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nightlyRows } from './nightly-rows.ts';
import { readSource, sourceFiles } from './source-files.ts';

const counts = { DRF: 10, OUT: 7, TRK: 5, EMB: 6 };
/** Of a group of which only some are held by now. */
const others = ['ABU-3', 'EXT-1', 'EXT-7', 'EXT-8', 'OPS-6'];
const promised = Object.entries(counts).flatMap(([group, count]) => Array.from({ length: count }, (_none, index) => `${group}-${index + 1}`));
const idPattern = /\b(?:DRF|OUT|TRK|EMB|ABU|EXT|OPS)-\d+\b/g;

/** The lines of its tables: the promise, what a night does, and the files of its tests. */
const page = await readSource('docs/promises.md');
const rows = [...page.matchAll(/^\| ([A-Z]+-\d+) .*$/gm)].map(([line, id = '']) => {
  const cells = line.split('|').map((cell) => cell.trim());
  return { id, night: cells[4] ?? '', files: [...(cells[6] ?? '').matchAll(/`([^`]+)`/g)].map(([, file = '']) => file) };
});

test('every promise stands in docs/promises.md once, with its tests', () => {
  assert.deepEqual(rows.map(({ id }) => id).toSorted(), [...promised, ...others].toSorted());
  assert.deepEqual(
    rows.filter(({ files }) => files.length === 0).map(({ id }) => id),
    [],
  );
});

test('every test that docs/promises.md names is there and names its promise', async () => {
  const has = new Set(await sourceFiles('**/*'));
  const problems: string[] = [];
  for (const { id, files } of rows)
    for (const file of files) {
      if (!has.has(file)) problems.push(`${id}: ${file} is not there`);
      else if (!new RegExp(`\\b${id}\\b`).test(await readSource(file))) problems.push(`${file} does not name ${id}`);
    }
  assert.deepEqual(problems, []);
});

test('a test that names a promise of the box stands with it in docs/promises.md', async () => {
  const problems: string[] = [];
  for (const file of await sourceFiles('{api-client,widget,server,e2e}/**/*.{test,journey}.ts'))
    for (const id of new Set((await readSource(file)).match(idPattern)))
      if (rows.some((row) => row.id === id && !row.files.includes(file))) problems.push(`${file} names ${id}, and is not in its row`);
  assert.deepEqual(problems, []);
});

test('what a night does more often, a row of the nightly tests does', async () => {
  const nightly = await nightlyRows();
  const run = nightly.flatMap(({ words }) => words);
  const problems = rows.filter(({ night, files }) => night !== '' && !files.some((file) => run.includes(file))).map(({ id }) => id);
  assert.deepEqual(problems, []);
});
