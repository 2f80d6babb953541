import { glob } from 'node:fs/promises';
import { rootDir } from './root-dir.ts';

/** Files of the repository that match, relative to the root, in order; never what is built or installed. */
export async function sourceFiles(...patterns: string[]): Promise<string[]> {
  const exclude = (path: string): boolean => /(^|[\\/])(node_modules|dist|data|\.git)$/.test(path);
  const paths: string[] = [];
  for await (const entry of glob(patterns, { cwd: rootDir, exclude: (entry) => exclude(entry.name), withFileTypes: true })) {
    if (entry.isFile()) paths.push(`${entry.parentPath}/${entry.name}`.slice(rootDir.length + 1).replaceAll('\\', '/'));
  }
  return [...new Set(paths)].toSorted();
}
