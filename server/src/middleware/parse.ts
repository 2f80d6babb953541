import * as z from 'zod/mini';
import { ApiError } from '../errors/api-error.ts';

type Schema = z.ZodMiniType;

const maxFields = 20;

/** A part of a request by its schema. The answer names fields, never values. */
export function parsePart(schema: Schema, value: unknown, prefix: 'params' | 'query' | ''): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = new Set<string>();
  for (const issue of parsed.error.issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of names) if (fields.size < maxFields) fields.add([...(prefix === '' ? [] : [prefix]), ...path].map(String).join('.').slice(0, 80));
  }
  // An id in the path that isn't one names nothing that exists.
  if (prefix === 'params') throw new ApiError('not-found', 'no such id');
  throw new ApiError('invalid-input', 'the request does not fit its schema', { fields: [...fields] });
}

/** Response schemas drop what they don't name: a column added tomorrow can't leak. */
export function parseOutput(schema: Schema, output: unknown): unknown {
  return schema.parse(output);
}
