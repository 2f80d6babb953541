// The cities' own files, as they are served: what the schema can't say of them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { citySchema, type City } from '@kotak-aduan/api-client/schemas';
import { findDangers } from '@kotak-aduan/api-client/suggestions/find-dangers';
import { rootDir } from './root-dir.ts';
import { sourceFiles } from './source-files.ts';

interface Corpus {
  readonly danger: readonly { readonly text: string; readonly language: string; readonly number: string }[];
  readonly harmless: readonly string[];
}

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(rootDir, path), 'utf8'));
const cities: City[] = [];
for (const path of await sourceFiles('server/cities/*.json')) if (!path.endsWith('.places.json')) cities.push(citySchema.parse(await read(path)));
// Ours; a mistake in it fails the tests below.
const corpus = (await read('api-client/src/suggestions/corpus/dangers.json')) as Corpus;

for (const city of cities) {
  const numbersFor = (text: string): string[] => findDangers({ text, emergencyNumbers: city.emergencyNumbers }).map(({ number }) => number);

  test(`${city.cityId}: every danger brings up its number, and the general one`, () => {
    const own = corpus.danger.filter(({ language }) => city.languages.some((known) => known === language));
    assert.ok(own.length >= 60, `${own.length} texts`);
    const missed = own.filter(({ text, number }) => !['112', number].every((wanted) => numbersFor(text).includes(wanted)));
    assert.deepEqual(missed, []);
  });

  test(`${city.cityId}: at most one everyday complaint in twenty is taken for a danger`, () => {
    assert.ok(corpus.harmless.length >= 100);
    const alarms = corpus.harmless.filter((text) => numbersFor(text).length > 0);
    assert.ok(alarms.length <= corpus.harmless.length / 20, alarms.join('\n'));
  });
}
