import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const builtSchema = z.object({ styleHashes: z.array(z.string().check(z.regex(/^sha256-[A-Za-z0-9+/=]+$/))) });

/**
 * What the build says of its styles: those in the frame's HTML, and those of the form, which a Safari before 16.4 puts into style elements. Read once, at the start: a
 * new build comes with a new start.
 */
export function readStyleHashes(widgetFolder: string, file: 'bingkai.json' | 'gaya.json'): readonly string[] {
  try {
    return builtSchema.parse(JSON.parse(readFileSync(join(widgetFolder, file), 'utf8'))).styleHashes;
  } catch {
    // Not built: the scripts themselves are missing too, and that is what the caller hears.
    return [];
  }
}

/** The directive that allows our own files and these. */
export function styleSources(hashes: readonly string[]): readonly string[] {
  return ["'self'", ...hashes.map((hash) => `'${hash}'`)];
}
