import { readFileSync, statSync } from 'node:fs';
import { readingRulesMaxLength, readingRulesPurpose, readingRulesSchema, type ServedRules } from '@kotak-aduan/api-client/schemas/reading-rules';
import type { Logger } from 'pino';

/** Gives the city's own set of selectors and words, signed, as it lies on the disk by now. */
export interface ReadingRulesShelf {
  served(): ServedRules;
}

export interface ShelfOptions {
  readonly key: { readonly publicKey: string; sign(text: string): string };
  /** The file that the operator puts there; null: this server keeps none. */
  readonly path: string | null;
  readonly log: Logger;
}

/** Looks at the file again when it changed, so that a city needn't stop its server for a mended selector. A file that is none is told in the log and served to nobody. */
export function createReadingRulesShelf({ key, path, log }: ShelfOptions): ReadingRulesShelf {
  let known: { readonly stamp: string; readonly signed: ServedRules['signed'] } = { stamp: '', signed: null };
  return {
    served: () => {
      const stamp = path === null ? '' : stampOf(path);
      if (stamp !== known.stamp) known = { stamp, signed: path === null || stamp === '' ? null : readSigned(path) };
      return { publicKey: key.publicKey, signed: known.signed };
    },
  };

  function readSigned(file: string): ServedRules['signed'] {
    const parsed = readingRulesSchema.safeParse(readJson(file));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      log.error({ file, at: issue?.path.join('.') ?? '', problem: issue?.message ?? '' }, 'these reading rules are not valid and are not served');
      return null;
    }
    const text = JSON.stringify(parsed.data);
    return { text, signature: key.sign(readingRulesPurpose + text) };
  }
}

/** Empty where there is no file. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.mtimeMs} ${found.size} ${found.ino}`;
}

function readJson(path: string): unknown {
  try {
    const text = readFileSync(path, 'utf8');
    return text.length > readingRulesMaxLength ? null : JSON.parse(text);
  } catch {
    return null; // not JSON, or gone since: the schema says what is wrong with null
  }
}
