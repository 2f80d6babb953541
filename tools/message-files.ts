import { readSource, sourceFiles } from './source-files.ts';

/** Of the box, of the errors it shows and of the plain pages; the desk and the clipper speak Indonesian and English. */
export const boxLanguages = ['en', 'jv', 'su'] as const;
const deskLanguages = ['en'] as const;

/** The Indonesian texts: what every other language is held against. */
export interface MessageFile {
  readonly path: string;
  /** Where each other language that this part of the product speaks must have the same. */
  readonly translations: readonly { readonly language: string; readonly path: string }[];
}

export async function messageFiles(): Promise<MessageFile[]> {
  const paths = await sourceFiles('{api-client,widget,extension,server}/src/**/messages/**/*.ts');
  // Those two are the beginning of `id.ts`, apart only so that the box can load them apart.
  const isSource = (path: string): boolean => /\/messages\/(?:id|id\/[a-z-]+|[a-z-]+-id)\.ts$/.test(path) && !/\/(?:citizen|connection)-id\.ts$/.test(path);
  return paths.filter(isSource).map((path) => ({ path, translations: translationsOf(path) }));
}

function translationsOf(path: string): MessageFile['translations'] {
  const languages = path.startsWith('extension/') ? deskLanguages : boxLanguages;
  return languages.map((language) => ({ language, path: path.replace(/(\/messages\/)id\b/, `$1${language}`).replace(/-id\.ts$/, `-${language}.ts`) }));
}

/** Everything that a file of texts exports, by name: `title` of `id`, `frameTitle` of `shellId` as `shell.frameTitle`. */
export async function readMessages(path: string): Promise<Map<string, unknown>> {
  // A parse boundary: a file of ours, looked at by shape alone.
  const module = (await import(`../${path}`)) as Record<string, unknown>;
  // `shellId` and `shellJv` are the same texts; a module gives its exports in the order of the alphabet.
  const named = Object.entries(module).map(([name, texts]) => [name.replace(/(?:Id|En|Jv|Su)$|^(?:id|en|jv|su)$/, ''), texts] as const);
  const sorted = named.toSorted(([left], [right]) => (left < right ? -1 : 1));
  const leaves = new Map(sorted.flatMap(([name, texts]) => leavesOf(texts, name)));
  if (leaves.size === 0) throw new Error(`${path} exports no texts`);
  return leaves;
}

function leavesOf(value: unknown, key: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([inner, text]: [string, unknown]) => leavesOf(text, key === '' ? inner : `${key}.${inner}`));
}

/** Everything that is not a text and may show one; `…-words.ts` chooses among the texts that the box and the plain pages have in common. */
export async function readersOf(path: string): Promise<string> {
  const folder = path.slice(0, path.indexOf('messages/'));
  const own = (await sourceFiles(`${folder}**/*.ts`)).filter((other) => !other.includes('/messages/') && !other.endsWith('.test.ts'));
  const paths = [...own, ...(await sourceFiles('api-client/src/messages/*-words.ts'))];
  return (await Promise.all(paths.map(readSource))).join('\n');
}
