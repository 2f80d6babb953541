/**
 * Stands in for `zod/mini` in the citizen's bundle, and only there (tools/vite/lean-schemas.ts): exactly what the public operations'
 * schemas use, with the same verdicts, results and paths. docs/decisions/009-lean-schemas-on-the-phone.md
 */
export { gte, lte, maxLength, minLength, refine, regex, trim } from './lean-checks.ts';
export { array, nullable, object, optional, pipe, strictObject } from './lean-containers.ts';
export { boolean, int, iso, number, oneOf as enum, string, transform, uuid } from './lean-values.ts';

/** Nothing is looked up by name on a phone. */
export const globalRegistry = {};
