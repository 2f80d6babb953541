import { readdirSync, readFileSync } from 'node:fs';

/** A literal stands where a value may begin; a division never does. */
const literal = /(?<=(?:[(,=:[!&|?{;]|=>)\s*|\breturn\s+|^\s*)\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=\s*[),.;:\]}]|\s*$)/gm;

export interface FoundRegExp {
  readonly expression: RegExp;
  readonly where: string;
}

/** Every regular expression that these folders' sources hold as a literal, tests and their helpers left out. */
export function regExpsInSources(folders: readonly URL[]): FoundRegExp[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('testing/'))
      .flatMap((path) =>
        [...readFileSync(new URL(path, folder), 'utf8').matchAll(literal)].map(([, source = '', flags = '']) => ({
          expression: new RegExp(source, flags.replace(/[gy]/g, '')),
          where: path,
        })),
      ),
  );
}

/** Every regular expression that can be reached from a value: those that zod brings are in no source of ours. */
export function regExpsWithin(root: unknown, where: string): FoundRegExp[] {
  const seen = new Set<unknown>();
  const found: FoundRegExp[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof RegExp) found.push({ expression: new RegExp(value.source, value.flags.replace(/[gy]/g, '')), where });
    else if (value instanceof Map || value instanceof Set) waiting.push(...value.values());
    else for (const name of Reflect.ownKeys(value)) waiting.push(Reflect.get(value, name));
  }
  return found;
}
