import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const hashesSchema = z._default(z.array(z.string().check(z.regex(/^sha256-[A-Za-z0-9+/=]+$/))), []);
const builtSchema = z.object({ styleHashes: hashesSchema, scriptHashes: hashesSchema });
export type BuiltHashes = z.infer<typeof builtSchema>;

const known = new Map<string, BuiltHashes>();

/**
 * What the build says of its styles and scripts: those in the frame's HTML, and the styles of the form, which a Safari before 16.4 puts into style elements. Read once,
 * whoever asks: a new build comes with a new start.
 */
export function readBuiltHashes(widgetFolder: string, file: 'bingkai.json' | 'gaya.json'): BuiltHashes {
  const path = join(widgetFolder, file);
  const hashes = known.get(path) ?? readHashes(path);
  known.set(path, hashes);
  return hashes;
}

function readHashes(path: string): BuiltHashes {
  try {
    return builtSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Not built: the scripts themselves are missing too, and that is what the caller hears.
    return { styleHashes: [], scriptHashes: [] };
  }
}

/** The directive that allows our own files and these. */
export function hashedSources(hashes: readonly string[]): readonly string[] {
  return ["'self'", ...hashes.map((hash) => `'${hash}'`)];
}
