import { parseArgs } from 'node:util';
import type { ConformanceOptions } from './run-conformance.ts';
import type { ConformanceWords } from './words-id.ts';

/** What the command line asks for, or what is wrong with it in words. */
export function parseArguments(
  given: readonly string[],
  { environment, words }: { environment: Readonly<Record<string, string | undefined>>; words: ConformanceWords },
): ConformanceOptions | string {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: { token: { type: 'string' }, origin: { type: 'string' }, 'read-only': { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !['token', 'origin', 'read-only'].includes(token.name));
  if (unknown?.kind === 'option') return words.unknownWord(unknown.rawName);
  const [address = '', more] = positionals;
  if (more !== undefined) return words.unknownWord(more);
  const origin = originOf(address);
  if (origin === null) return words.wrongAddress(address);
  const token = typeof values.token === 'string' ? values.token : (environment['CONFORMANCE_TOKEN'] ?? null);
  const listedOrigin = typeof values.origin === 'string' ? values.origin : null;
  return { origin, token, listedOrigin, mayFile: values['read-only'] !== true };
}

function originOf(address: string): string | null {
  try {
    const { protocol, origin } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}
