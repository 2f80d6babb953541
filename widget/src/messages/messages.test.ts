import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { id } from './id/form.ts';
import { languageCodes } from './language-codes.ts';
import { indonesian, messagesFor } from './messages-for.ts';

const names = readdirSync(new URL('id', import.meta.url)).map((file) => file.slice(0, -'.ts'.length));
const texts = await Promise.all(names.map((name): Promise<object> => import(`./id/${name}.ts`)));

/** A text with blanks is a function: its source has the words. */
function sentencesOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [String(value)];
}

test('each language comes with its own words of everything, and says which it is', async () => {
  const languages = await Promise.all(languageCodes.map(messagesFor));
  assert.deepEqual(
    languages.map(({ code }) => code),
    languageCodes,
  );
  for (const key of ['texts', 'errorTexts', 'trackingTexts', 'partTexts'] as const) {
    const own = languages.map((language) => language[key]);
    assert.equal(new Set(own).size, languageCodes.length, key);
    if (key !== 'texts') assert.deepEqual([own[0], own.slice(1).includes(null)], [null, false], key);
  }
});

test('an unknown language reads as Indonesian', async () => {
  assert.equal(await messagesFor('ms'), indonesian);
  assert.equal(await messagesFor(''), indonesian);
  assert.equal(indonesian.texts, id);
});

test('a translation that no native speaker has read says so to the person', async () => {
  for (const [code, isUnchecked] of [
    ['en', false],
    ['jv', true],
    ['su', true],
  ] as const) {
    const { partTexts } = await messagesFor(code);
    assert.equal((partTexts?.language.unchecked ?? '') !== '', isUnchecked, code);
  }
});

test('speaks to people: no officialese, no codes, no apologies that help nobody', () => {
  assert.ok(texts.length >= 10);
  for (const text of texts.flatMap(sentencesOf)) assert.doesNotMatch(text, /error|invalid|ketidaknyamanan|yang bersangkutan|silahkan|dimohon/i);
});
