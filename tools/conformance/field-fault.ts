import type * as z from 'zod/mini';

/** What is wrong with one field of an answer. The words for each stand in `words-id.ts` and `words-en.ts`. */
export type FieldFault = 'missing' | 'type' | 'value' | 'format' | 'too-small' | 'too-big' | 'unknown-keys' | 'other' | 'wrong-hash' | 'wrong-complaint';

/** Nothing of the answer itself: what a person wrote may stand in it. */
export interface FaultDetail {
  readonly [name: string]: string;
  readonly field: string;
  readonly fault: FieldFault;
  /** What it should be, in the contract's own terms; empty where there is no more to say. */
  readonly wanted: string;
}

/** The name of a fault that zod found. Its own messages are in English, and here only “Invalid input”. */
export function fieldFault(issue: z.core.$ZodIssue, body: unknown): FaultDetail {
  const field = issue.path.map(String).join('.') || '(all)';
  const found = issue.path.reduce<unknown>((value, key) => (value === null || value === undefined ? undefined : Reflect.get(Object(value), key)), body);
  if (found === undefined) return { field, fault: 'missing', wanted: '' };
  switch (issue.code) {
    case 'invalid_type':
      return { field, fault: 'type', wanted: issue.expected };
    case 'invalid_value':
      return { field, fault: 'value', wanted: issue.values.map(String).join(', ') };
    case 'invalid_format':
      return { field, fault: 'format', wanted: issue.format };
    case 'too_small':
      return { field, fault: 'too-small', wanted: String(issue.minimum) };
    case 'too_big':
      return { field, fault: 'too-big', wanted: String(issue.maximum) };
    case 'unrecognized_keys':
      return { field, fault: 'unknown-keys', wanted: issue.keys.join(', ') };
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return { field, fault: 'other', wanted: '' };
  }
}
