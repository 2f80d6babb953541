/** What may be sealed: no number but whole ones, so that there is one way to write each value down. */
export type CanonicalValue = string | number | boolean | null | readonly CanonicalValue[] | { readonly [key: string]: CanonicalValue };

/**
 * One text for one value, by the JSON Canonicalization Scheme (RFC 8785): no spaces, keys in the order of their UTF-16 units, strings as
 * `JSON.stringify` writes them. Numbers are whole, for which that scheme and `JSON.stringify` agree. Its hash is taken over the text's UTF-8.
 */
export function canonicalJson(value: CanonicalValue): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError('only whole numbers have a canonical form here');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) throw new TypeError(`${key} has no value, and nothing is sealed that is not there`);
    members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

// `Array.isArray` alone does not narrow a readonly list.
const isList = (value: object): value is readonly CanonicalValue[] => Array.isArray(value);
