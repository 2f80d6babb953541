import { regex } from './lean-checks.ts';
import { leanly, leanSchema, type LeanSchema } from './lean-schema.ts';

export function string(): LeanSchema {
  return leanly((value) => typeof value === 'string');
}

export function number(): LeanSchema {
  return leanly(Number.isFinite);
}

export function int(): LeanSchema {
  return leanly(Number.isSafeInteger);
}

export function boolean(): LeanSchema {
  return leanly((value) => typeof value === 'boolean');
}

/** `z.enum`. */
export function oneOf(values: readonly unknown[]): LeanSchema {
  return leanly((value) => values.includes(value));
}

/** RFC 9562 with versions 1 to 8, and the two that are all zeros or all ones. */
export function uuid(): LeanSchema {
  return string().check(
    regex(/^([\da-fA-F]{8}-[\da-fA-F]{4}-[1-8][\da-fA-F]{3}-[89abAB][\da-fA-F]{3}-[\da-fA-F]{12}|0{8}(-0{4}){3}-0{12}|f{8}(-f{4}){3}-f{12})$/),
  );
}

export function transform(change: (value: never) => unknown): LeanSchema {
  // Typed where the contract is written: zod's own types hold there.
  return leanSchema((value) => change(value as never));
}

/** A day that there is, a time with seconds, and `Z`. */
function datetime(): LeanSchema {
  return string().check(
    regex(
      /^((\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8])))T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/,
    ),
  );
}

export const iso = { datetime };
