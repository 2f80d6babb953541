import { leanSchema, refuse, type Issue, type LeanSchema, type Shape } from './lean-schema.ts';

/** Reads one part of a larger value; its issues are told from the larger value's point of view. */
function readPart(schema: LeanSchema, value: unknown, key: PropertyKey, issues: Issue[]): unknown {
  const own: Issue[] = [];
  const output = schema.run(value, own);
  for (const issue of own) issues.push({ ...issue, path: [key, ...issue.path] });
  return output;
}

function objectOf(shape: Shape, isStrict: boolean): LeanSchema {
  const known = Object.keys(shape);
  return leanSchema(
    (value, issues) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        refuse(issues, true);
        return value;
      }
      // No array and not null: it has keys, whatever they are.
      const input = value as Readonly<Record<string, unknown>>;
      const output: Record<string, unknown> = {};
      for (const [key, schema] of Object.entries(shape)) {
        if (key in input || !schema.isOptional) output[key] = readPart(schema, input[key], key, issues);
      }
      if (isStrict) {
        const keys: string[] = [];
        for (const key in input) if (!known.includes(key)) keys.push(key);
        if (keys.length > 0) issues.push({ path: [], code: 'unrecognized_keys', keys, isFinal: false });
      }
      return output;
    },
    { shape },
  );
}

/** Leaves out what it does not know. */
export function object(shape: Shape): LeanSchema {
  return objectOf(shape, false);
}

/** Refuses what it does not know. */
export function strictObject(shape: Shape): LeanSchema {
  return objectOf(shape, true);
}

export function array(element: LeanSchema): LeanSchema {
  return leanSchema((value, issues, checks) => {
    if (!Array.isArray(value)) refuse(issues, true);
    else if (checks.some(({ maximum }) => value.length > (maximum ?? Infinity))) refuse(issues, true);
    // Spread: `map` alone would leave out the holes.
    else return [...(value as readonly unknown[])].map((item, index) => readPart(element, item, index, issues));
    return value;
  });
}

export function nullable(inner: LeanSchema): LeanSchema {
  return leanSchema((value, issues) => (value === null ? null : inner.run(value, issues)), { isOptional: inner.isOptional });
}

export function optional(inner: LeanSchema): LeanSchema {
  return leanSchema((value, issues) => (value === undefined ? undefined : inner.run(value, issues)), { isOptional: true });
}

/** The second reads what the first gave, if the first found nothing wrong but unknown keys. A pipe has no checks of its own. */
export function pipe(first: LeanSchema, second: LeanSchema): LeanSchema {
  return leanSchema((value, issues) => {
    const between = first.run(value, issues);
    return issues.some(({ code }) => code === 'invalid') ? between : second.run(between, issues);
  });
}
