import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { rootDir } from './root-dir.ts';

const compress = promisify(brotliCompress);

const staticImport = /(?:\bfrom|\bimport)\s*["']([^"']+\.(?:js|css))["']/g;
const dynamicImport = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g;
const htmlReference = /<(?:script|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+\.(?:js|css))(?=["'\s>])[^>]*>/g;

/**
 * The built files that load with these entries, by reading what they import; paths are relative to the root.
 * `everything` follows what is loaded later too. Addresses that begin with `/` are looked up in `origin`, as the server would.
 */
export async function loadedFiles(entries: string[], { everything = false, origin }: { everything?: boolean; origin: string }): Promise<string[]> {
  const found = new Set<string>();
  const queue = [...entries];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    if (!existsSync(`${rootDir}/${path}`)) throw new Error(`${path} isn't there: run npm run build.`);
    found.add(path);
    const text = await readFile(`${rootDir}/${path}`, 'utf8');
    const patterns = path.endsWith('.html') ? [htmlReference] : path.endsWith('.js') ? [staticImport, ...(everything ? [dynamicImport] : [])] : [];
    for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const address = match[1] ?? '';
      queue.push(address.startsWith('/') ? posix.join(origin, address) : posix.join(posix.dirname(path), address));
    }
  }
  return [...found].toSorted();
}

/** What a server sends: brotli at its best, each file on its own. */
export async function brotliBytes(paths: string[]): Promise<number> {
  const sizes = paths.map(async (path) => {
    const bytes = await readFile(`${rootDir}/${path}`);
    const packed = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    return packed.length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
