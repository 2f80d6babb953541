import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootDir } from './root-dir.ts';

export interface Import {
  /** The file that imports, relative to the root. */
  from: string;
  /** What stands between the quotes. */
  specifier: string;
  /** For a relative import, the file that is meant, relative to the root. */
  target: string | null;
}

const statement = /^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Everything a file imports, by reading it: static, re-exported and dynamic. */
export async function importsOf(from: string): Promise<Import[]> {
  const text = withoutComments(await readFile(join(rootDir, from), 'utf8'));
  return [...text.matchAll(statement)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    return { from, specifier, target: specifier.startsWith('.') ? join(from, '..', specifier).replaceAll('\\', '/') : null };
  });
}

/** The package of a specifier: `lit` of `lit/decorators.js`, `@lit/task` of itself; null for `node:` and relative ones. */
export function packageOf(specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return null;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*(?:\/\/|\*|\/\*\*?).*$/gm, '');
}
