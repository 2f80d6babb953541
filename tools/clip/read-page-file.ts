import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The HTML of a saved page; gzip is known by its first bytes, not by the name. */
export const readPageFile = async (path: string): Promise<string> => {
  // npm runs a script in the root; the path was written where npm was called.
  const bytes = await readFile(resolve(process.env['INIT_CWD'] ?? '.', path)).catch((cause: unknown) => {
    throw new Error(`No file can be read at ${path}: name a saved page, FILE.html or FILE.html.gz.`, { cause });
  });
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
};
