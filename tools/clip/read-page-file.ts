import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** The HTML of a saved page; gzip is known by its first bytes, not by the name. */
export const readPageFile = async (path: string): Promise<string> => {
  const bytes = await readFile(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
};
