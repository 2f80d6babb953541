import { ApiError } from '../errors/api-error.ts';

/** Deeper than any of our shapes, far below where a recursive reader overflows. */
const maxDepth = 32;
/** More than any of our shapes has; names that look like numbers share hashes, so a set of very many is slow. */
const maxNames = 100;

const quote = 0x22;
const backslash = 0x5c;

/**
 * Refuses what JSON.parse would take silently: nesting that overflows whatever recurses, and a name twice in one object,
 * of which two readers could take different values (ASVS 1.5.3). One pass, before anything recursive sees the text; what
 * isn't JSON at all is left to the parser.
 */
export function assertBoundedJson(text: string): void {
  /** The names of each open object; null for a list. */
  const open: (Set<string> | null)[] = [];
  let isNameNext = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) {
      const end = endOfString(text, index);
      const names = isNameNext ? open.at(-1) : null;
      if (names !== null && names !== undefined) takeName(names, text.slice(index, end + 1));
      isNameNext = false;
      index = end;
    } else if (code === 0x7b || code === 0x5b) {
      if (open.length === maxDepth) throw new ApiError('malformed-request', `nested deeper than ${maxDepth}`);
      isNameNext = code === 0x7b;
      open.push(isNameNext ? new Set() : null);
    } else if (code === 0x7d || code === 0x5d) open.pop();
    else if (code === 0x2c) isNameNext = true;
  }
}

/** Where the closing quote stands; the text's end for a string that is never closed. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== quote) index += text.charCodeAt(index) === backslash ? 2 : 1;
  return index;
}

/** A name is what it means, not how it is spelt: `"\u0061"` is `"a"`. */
function takeName(names: Set<string>, literal: string): void {
  const name: unknown = literal.includes('\\') ? JSON.parse(literal) : literal.slice(1, -1);
  if (typeof name !== 'string' || names.has(name)) throw new ApiError('malformed-request', 'a name is given twice in one object');
  if (names.size === maxNames) throw new ApiError('malformed-request', `more than ${maxNames} names in one object`);
  names.add(name);
}
