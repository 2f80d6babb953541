import type * as z from 'zod/mini';

/**
 * Parses an answer without the keys that this version does not know. Some shapes are strict because they are sent as well;
 * a box that was pasted two years ago must still read the answer of a newer server.
 */
export function parseKnown<T extends z.ZodMiniType>(schema: T, json: unknown): ReturnType<T['safeParse']> {
  const parse = (): ReturnType<T['safeParse']> => schema.safeParse(json) as ReturnType<T['safeParse']>;
  const first = parse();
  if (first.success) return first;
  let hasRemoved = false;
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    let holder: unknown = json;
    for (const step of issue.path) holder = isObject(holder) ? holder[step] : undefined;
    if (!isObject(holder)) continue;
    for (const key of issue.keys) hasRemoved = delete holder[key] || hasRemoved;
  }
  return hasRemoved ? parse() : first;
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
