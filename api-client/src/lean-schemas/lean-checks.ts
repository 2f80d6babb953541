import { refuse, type Check } from './lean-schema.ts';

/** A check that only looks. */
function looking(isRight: (value: unknown) => boolean, path?: readonly PropertyKey[]): Check {
  return {
    run(value, issues) {
      if (!isRight(value)) refuse(issues, false, path);
      return value;
    },
  };
}

// A check runs only after the type was found right, so the values below are what they are taken for.

/** Letters as people count them: a character outside the basic plane is one. */
function lengthOf(value: unknown): number {
  // oxlint-disable-next-line typescript/no-misused-spread -- code points are what is meant
  return [...(value as string | readonly unknown[])].length;
}

export function minLength(minimum: number): Check {
  return looking((value) => lengthOf(value) >= minimum);
}

export function maxLength(maximum: number): Check {
  return { ...looking((value) => lengthOf(value) <= maximum), maximum };
}

export function regex(pattern: RegExp): Check {
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
  return looking((value) => Boolean(isRight(value)), params?.path);
}
