import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The path names nothing that can be read: a mistake in the call, like an unknown option. */
export class BadFile extends Error {
  constructor(path: string, cause: unknown) {
    super(`No file can be read at ${path}: name a saved page, FILE.html or FILE.html.gz.`, { cause });
    this.name = 'BadFile';
  }
}

/** The HTML of a saved page; gzip is known by its first bytes, not by the name. */
export const readPageFile = async (path: string): Promise<string> => {
  // npm runs a script in the root; the path was written where npm was called.
  const bytes = await readFile(resolve(process.env['INIT_CWD'] ?? '.', path)).catch((cause: unknown) => {
    throw new BadFile(path, cause);
  });
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
};
