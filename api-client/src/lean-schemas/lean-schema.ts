export interface Issue {
  readonly path: readonly PropertyKey[];
  /** `unrecognized_keys` or, whatever else is wrong, `invalid`. */
  readonly code: string;
  readonly keys?: readonly string[];
  /**
   * As in zod: after a light issue (0: too long, a wrong format, an unknown key) the other checks of the same schema still run,
   * after a heavier one (1: a wrong type) only those of length, after the heaviest (2) none.
   */
  readonly weight: 0 | 1 | 2;
}

export interface Check {
  /** Gives the value back, changed or not, and adds what is wrong to the issues. */
  readonly run: (value: unknown, issues: Issue[]) => unknown;
  readonly isOfLength?: boolean;
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
export type SafeResult = { readonly success: true; readonly data: unknown } | { readonly success: false; readonly error: LeanError };

export class LeanError extends Error {
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
      for (const { run, isOfLength } of checks) {
        if (issues.every(({ weight }) => weight < (isOfLength ? 2 : 1))) output = run(output, issues);
      }
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

/** The value is not as it should be. */
export function refuse(issues: Issue[], weight: Issue['weight'], path: readonly PropertyKey[] = []): void {
  issues.push({ path, code: 'invalid', weight });
}

/** The commonest schema: a value that is right or wrong by itself. */
export function leanly(isRight: (value: unknown) => boolean): LeanSchema {
  return leanSchema((value, issues) => {
    if (!isRight(value)) refuse(issues, 1);
    return value;
  });
}
