// The cities' own files, as they are served: what the schema can't say of them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findDangers } from '@kotak-aduan/api-client/suggestions/find-dangers';
import { languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';
import { readCity } from './main-options.ts';
import { cityWords } from './services/city-words.ts';

interface Corpus {
  readonly danger: readonly { readonly text: string; readonly language: string; readonly number: string }[];
  readonly harmless: readonly string[];
}

const cities = readdirSync(new URL('../cities/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => readCity({ cityId: name.slice(0, -'.json'.length), port: 8080 }));
const readCorpus = (name: string): Corpus => {
  const file = new URL(`../../api-client/src/suggestions/corpus/${name}.json`, import.meta.url);
  // Ours; a mistake in it fails the tests below.
  return JSON.parse(readFileSync(file, 'utf8')) as Corpus;
};
const corpus = readCorpus('dangers');
const asSaid = readCorpus('dangers-as-said');
const asTyped = readCorpus('dangers-as-typed');

for (const city of cities) {
  test(`${city.cityId}: every unit that is named is one of its units`, () => {
    const units = new Set<string>(city.units.map(({ unitId }) => unitId));
    const named = [
      city.coordinatorUnitId,
      city.inspectorateUnitId,
      ...city.sites.map(({ unitId }) => unitId),
      ...city.categories.map(({ agencyId }) => agencyId),
      ...city.units.flatMap(({ parentId }) => parentId ?? []),
    ];
    assert.deepEqual(
      named.filter((unitId) => !units.has(unitId)),
      [],
    );
  });

  test(`${city.cityId}: its own sentences are there in every language of the box, each another than the Indonesian one`, () => {
    for (const code of languageCodes) {
      const { language, notice, escalation } = cityWords(city, code);
      assert.equal(language, code);
      if (code !== 'id') assert.ok(notice.text !== city.notice.text && escalation !== city.escalation, code);
    }
  });

  test(`${city.cityId}: what a citizen reads holds no note to whoever sets the city up`, () => {
    // Samples among the accounts are marked as such where they are shown; the source of the clocks is for the desk alone.
    const { officialAccounts: _accounts, clocks: _clocks, ...read } = city;
    assert.doesNotMatch(JSON.stringify(read), /\(contoh|periksa (dengan|naskah)/i);
  });

  test(`${city.cityId}: every question can be answered, and few of them must be`, () => {
    for (const { categoryId, questions = [], requires = [] } of city.categories) {
      const ids = questions.map(({ questionId }) => questionId);
      assert.equal(new Set(ids).size, ids.length, categoryId);
      assert.ok(ids.length <= 3, categoryId);
      assert.ok(questions.filter(({ isRequired }) => isRequired).length <= 1, categoryId);
      assert.ok(!requires.includes('contact'), categoryId);
      for (const { kind, options, minimum, maximum, questionId } of questions) {
        assert.equal(options.length > 1, kind === 'choice', `${categoryId}.${questionId}`);
        assert.equal(new Set(options.map(({ value }) => value)).size, options.length, `${categoryId}.${questionId}`);
        assert.ok((minimum ?? 0) <= (maximum ?? Number.POSITIVE_INFINITY), `${categoryId}.${questionId}`);
      }
    }
  });

  test(`${city.cityId}: at least sixty streets and landmarks are on its list, each inside the city`, () => {
    const { map, places = [] } = city;
    assert.ok(places.length >= 60);
    assert.equal(new Set(places.map(({ name }) => name)).size, places.length);
    assert.ok(map);
    for (const { name, latitude, longitude } of places) {
      if (latitude === null || longitude === null) continue;
      assert.ok(Math.abs(latitude - map.latitude) < 0.2 && Math.abs(longitude - map.longitude) < 0.2, name);
    }
  });

  const numbersFor = (text: string): string[] => findDangers({ text, emergencyNumbers: city.emergencyNumbers }).map(({ number }) => number);

  // Whoever is in danger far from home says it as at home: each language in each city.
  for (const [name, { danger, least }] of Object.entries({ told: { ...corpus, least: 90 }, 'as people say it': { ...asSaid, least: 60 } })) {
    test(`${city.cityId}: every danger, ${name}, brings up its number, and the general one`, () => {
      assert.ok(danger.length >= least, `${danger.length} texts`);
      const missed = danger.filter(({ text, number }) => !['112', number].every((wanted) => numbersFor(text).includes(wanted)));
      assert.deepEqual(missed, []);
    });
  }

  test(`${city.cityId}: every danger, as it is typed in a hurry, brings up numbers to call, and 95 % of them the one that it is for`, () => {
    assert.deepEqual(
      asTyped.danger.filter(({ text }) => numbersFor(text).length === 0),
      [],
    );
    const right = asTyped.danger.filter(({ text, number }) => numbersFor(text).includes(number));
    assert.ok(right.length >= asTyped.danger.length * 0.95, `${right.length} of ${asTyped.danger.length}`);
  });

  test(`${city.cityId}: at most one everyday complaint in twenty is taken for a danger`, () => {
    assert.ok(corpus.harmless.length >= 100);
    const alarms = corpus.harmless.filter((text) => numbersFor(text).length > 0);
    assert.ok(alarms.length <= corpus.harmless.length / 20, alarms.join('\n'));
  });

  test(`${city.cityId}: at most one idiom in twenty is taken for a danger`, () => {
    const harmless = [...asSaid.harmless, ...asTyped.harmless];
    assert.ok(harmless.length >= 100);
    const alarms = harmless.filter((text) => numbersFor(text).length > 0);
    assert.ok(alarms.length <= harmless.length / 20, alarms.join('\n'));
  });
}
