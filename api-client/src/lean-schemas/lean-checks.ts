import { refuse, type Check, type Issue } from './lean-schema.ts';

/** A check that only looks. */
function looking(
  isRight: (value: unknown) => boolean,
  { weight = 0, path }: { weight?: Issue['weight']; path?: readonly PropertyKey[] | undefined } = {},
): Check {
  return {
    run(value, issues) {
      if (!isRight(value)) refuse(issues, weight, path);
      return value;
    },
  };
}

/** Letters as people count them: a character outside the basic plane is one. Undefined for what has no length. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string') return Array.from(value).length;
  return Array.isArray(value) ? value.length : undefined;
}

export function minLength(minimum: number): Check {
  return { ...looking((value) => !((lengthOf(value) ?? minimum) < minimum)), isOfLength: true };
}

export function maxLength(maximum: number): Check {
  return { ...looking((value) => !((lengthOf(value) ?? 0) > maximum)), isOfLength: true, maximum };
}

export function regex(pattern: RegExp): Check {
  // Checks run only after the type was found right; so below.
  return looking((value) => pattern.test(value as string));
}

export function gte(minimum: number): Check {
  return looking((value) => (value as number) >= minimum);
}

export function lte(maximum: number): Check {
  return looking((value) => (value as number) <= maximum);
}

export function trim(): Check {
  return { run: (value) => (value as string).trim() };
}

export function refine(isRight: (value: unknown) => unknown, params?: { path?: PropertyKey[] }): Check {
  return looking((value) => Boolean(isRight(value)), { path: params?.path });
}

/** The two checks inside `int()`: a whole number, and one that JavaScript holds exactly. */
export const wholeNumber = looking(Number.isInteger, { weight: 2 });
export const safeNumber = looking(Number.isSafeInteger);
