import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { en } from './en.ts';
import { id } from './id/form.ts';
import { messagesFor } from './messages-for.ts';

interface Part {
  readonly name: string;
  readonly indonesian: object;
  readonly english: object;
}

const namesIn = (language: string): string[] => readdirSync(new URL(language, import.meta.url)).map((file) => file.slice(0, -'.ts'.length));
const names = namesIn('id').filter((name) => name !== 'form');
const parts: readonly Part[] = await Promise.all(names.map(readPart));
const indonesian = [id, ...parts.map((part) => part.indonesian)];

async function readPart(name: string): Promise<Part> {
  const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { name, indonesian: await textsOf(`id/${name}.ts`, `${camel}Id`), english: await textsOf(`en/${name}.ts`, `${camel}En`) };
}

async function textsOf(file: string, exported: string): Promise<object> {
  const module: unknown = await import(`./${file}`);
  const texts: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, exported) : undefined;
  if (typeof texts !== 'object' || texts === null) throw new Error(`${file} exports no ${exported}`);
  return texts;
}

/** `a.b` for what stands within, in the order of the file. */
function keysOf(texts: object): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' && text !== null ? [key, ...keysOf(text).map((inner) => `${key}.${inner}`)] : [key],
  );
}

/** A text with blanks is a function: its source has the words. */
function sentencesOf(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown) => (typeof text === 'object' && text !== null ? sentencesOf(text) : [String(text)]));
}

test('every part has its texts in both languages, and they say the same things in the same order', () => {
  assert.ok(parts.length >= 10, `only ${parts.length} parts`);
  assert.deepEqual(namesIn('en'), namesIn('id'));
  for (const part of parts) assert.deepEqual(keysOf(part.english), keysOf(part.indonesian), part.name);
});

test('an unknown language reads as Indonesian', async () => {
  assert.equal((await messagesFor('jv')).texts, id);
  assert.equal((await messagesFor('en')).texts, en);
});

test('speaks to people: no officialese, no codes, no apologies that help nobody', () => {
  for (const text of indonesian.flatMap(sentencesOf)) assert.doesNotMatch(text, /error|invalid|ketidaknyamanan|yang bersangkutan|silahkan|dimohon/i);
});
