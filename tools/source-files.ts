import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootDir } from './root-dir.ts';

/** Files of the repository that match, relative to the root, in order; never what is built or installed. */
export async function sourceFiles(...patterns: string[]): Promise<string[]> {
  const isLeftOut = (name: string): boolean => /(^|[\\/])(node_modules|dist|data|\.git)$/.test(name);
  const paths: string[] = [];
  for await (const entry of glob(patterns, { cwd: rootDir, exclude: (entry) => isLeftOut(entry.name), withFileTypes: true })) {
    if (entry.isFile()) paths.push(`${entry.parentPath}/${entry.name}`.slice(rootDir.length + 1).replaceAll('\\', '/'));
  }
  return [...new Set(paths)].toSorted();
}

export async function readSource(path: string): Promise<string> {
  return readFile(join(rootDir, path), 'utf8');
}

/** The files that match a pattern and hold something. */
export async function findInSources(pattern: string, something: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const path of await sourceFiles(pattern)) if (something.test(await readSource(path))) found.push(path);
  return found;
}
