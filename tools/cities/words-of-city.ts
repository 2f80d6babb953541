import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { wordsByLanguageSchema } from '@kotak-aduan/api-client/schemas/city-words';
import type * as z from 'zod/mini';

interface Named {
  readonly city: string;
  /** Whole name and short name of the agency that coordinates. */
  readonly agency: string;
  readonly coordinator: string;
  readonly emergencyNumbers: readonly { readonly name: string; readonly number: string }[];
}

/** The file that all cities share, with this city's names; the names of emergency numbers stand there by the Indonesian ones. */
export async function wordsOfCity({ emergencyNumbers, ...names }: Named): Promise<z.infer<typeof wordsByLanguageSchema>> {
  const file = await readFile(fileURLToPath(new URL('city-words.json', import.meta.url)), 'utf8');
  const filled = Object.entries(names).reduce((text, [field, name]) => text.replaceAll(`{${field}}`, name), file);
  const shared = wordsByLanguageSchema.parse(JSON.parse(filled));
  return Object.fromEntries(
    Object.entries(shared).map(([language, { emergencyNames, ...words }]) => {
      const named = emergencyNumbers.flatMap(({ name, number }) => (emergencyNames[name] === undefined ? [] : [[number, emergencyNames[name]] as const]));
      return [language, { ...words, emergencyNames: Object.fromEntries(named) }];
    }),
  );
}
