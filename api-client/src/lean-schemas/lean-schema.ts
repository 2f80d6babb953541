export interface Issue {
  readonly path: readonly PropertyKey[];
  /** `unrecognized_keys` or, whatever else is wrong, `invalid`. */
  readonly code: string;
  readonly keys?: readonly string[];
  /** As in zod: after a wrong type no check of the same schema runs, after a wrong length, format or key the others still do. */
  readonly isFinal: boolean;
}

export interface Check {
  /** Gives the value back, changed or not, and adds what is wrong to the issues. */
  readonly run: (value: unknown, issues: Issue[]) => unknown;
  /** A longer list is not even read. */
  readonly maximum?: number;
}

export type Read = (value: unknown, issues: Issue[], checks: readonly Check[]) => unknown;

/** What a container asks of the schemas that it holds. */
interface Traits {
  readonly isOptional?: boolean | undefined;
  readonly shape?: Shape;
}

/** What our contract calls on a schema of zod/mini, and what the rest of this folder calls. */
export interface LeanSchema extends Traits {
  readonly run: (value: unknown, issues: Issue[]) => unknown;
  readonly check: (...more: Check[]) => LeanSchema;
  readonly brand: () => LeanSchema;
  readonly register: () => LeanSchema;
  readonly parse: (value: unknown) => unknown;
  readonly safeParse: (value: unknown) => SafeResult;
}

export type Shape = Readonly<Record<string, LeanSchema>>;
type SafeResult = { readonly success: true; readonly data: unknown } | { readonly success: false; readonly error: LeanError };

class LeanError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('Not as the contract says');
    this.issues = issues;
  }
}

export function leanSchema(read: Read, traits: Traits = {}, checks: readonly Check[] = []): LeanSchema {
  const schema: LeanSchema = {
    ...traits,
    run(value, issues) {
      let output = read(value, issues, checks);
      for (const { run } of checks) if (!issues.some(({ isFinal }) => isFinal)) output = run(output, issues);
      return output;
    },
    check: (...more) => leanSchema(read, traits, [...checks, ...more]),
    brand: () => schema,
    register: () => schema,
    parse(value) {
      const result = schema.safeParse(value);
      if (result.success) return result.data;
      throw result.error;
    },
    safeParse(value) {
      const issues: Issue[] = [];
      const data = schema.run(value, issues);
      return issues.length === 0 ? { success: true, data } : { success: false, error: new LeanError(issues) };
    },
  };
  return schema;
}

export function refuse(issues: Issue[], isFinal: boolean, path: readonly PropertyKey[] = []): void {
  issues.push({ path, code: 'invalid', isFinal });
}

/** The commonest schema: a value that is of the right kind or not. */
export function leanly(isRight: (value: unknown) => boolean): LeanSchema {
  return leanSchema((value, issues) => {
    if (!isRight(value)) refuse(issues, true);
    return value;
  });
}
