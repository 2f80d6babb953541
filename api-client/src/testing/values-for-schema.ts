import fc from 'fast-check';
import type * as z from 'zod/mini';
import { formatTrackingCode, makeTrackingCode } from '../schemas/tracking-code-characters.ts';

type Schema = z.ZodMiniType;

/** What a schema of zod says of itself, as far as our contract goes. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}

interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
  readonly format?: string;
}

const moments = [
  '2024-02-29T00:00:00Z',
  '2023-02-29T00:00:00Z',
  '2000-02-29T23:59:59.999999Z',
  '1900-02-29T00:00:00Z',
  '2026-04-31T10:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T10:00Z',
  '2026-11-22T10:00:00',
  '2026-11-22T10:00:00+07:00',
  '2026-11-22T10:00:00.Z',
  '2026-11-22t10:00:00z',
  '2026-11-22T10:00:00Z\n',
  '02026-11-22T10:00:00Z',
];
const ids = [
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '11111111-1111-9111-8111-111111111111',
  '11111111-1111-4111-7111-111111111111',
  '11111111-1111-4111-B111-ABCDEFabcdef',
  '111111111111-4111-8111-111111111111',
];

/**
 * Values for a schema, right ones or also those at the edge of what each part allows and just beyond. A rule over several fields
 * may still refuse right parts. Throws at a kind of schema that it does not know.
 */
export function valuesForSchema(schema: Schema, isRight: boolean): fc.Arbitrary<unknown> {
  // zod types its definitions per class; read here for all of them alike.
  const definition = schema._zod.def as unknown as Definition;
  const { type, shape, element, innerType } = definition;
  const inner = (part: Schema): fc.Arbitrary<unknown> => valuesForSchema(part, isRight);
  const leaf = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => (isRight ? values.filter((value) => schema.safeParse(value).success) : values);
  const checks = (definition.checks ?? []).map(({ _zod: { def } }) => def);
  if (type === 'string') return leaf(strings(definition, checks));
  if (type === 'number') return leaf(numbers(checks));
  if (type === 'boolean') return fc.boolean();
  if (type === 'enum') return leaf(fc.constantFrom(...Object.values(definition.entries ?? {}), 'Web', ''));
  if (type === 'nullable' && innerType) return fc.oneof({ weight: 4, arbitrary: inner(innerType) }, fc.constant(null));
  if (type === 'optional' && innerType) return fc.oneof({ weight: 4, arbitrary: inner(innerType) }, fc.constant(undefined));
  if (type === 'pipe') return leaf(trackingCodes);
  if (type === 'array' && element) return leaf(arrays(inner(element), checks));
  if (type === 'object' && shape) return fc.record(Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, inner(part)])));
  throw new Error(`No values are made here for a schema of type ${type}`);
}

const trackingCodes = fc.oneof(
  fc.uint8Array({ minLength: 23, maxLength: 23 }).map((random) => formatTrackingCode(makeTrackingCode(random))),
  fc.constantFrom('0'.repeat(24), ' oooo-OOOO-0000-0000-0000-0000', 'il'.repeat(12), '0'.repeat(23) + 'U', '0'.repeat(65), ''),
);

function strings({ format, pattern }: Definition, checks: readonly Check[]): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.oneof({ weight: 4, arbitrary: fc.uuid() }, fc.constantFrom(...ids));
  if (format === 'datetime')
    return fc.oneof({ weight: 3, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()) }, fc.constantFrom(...moments));
  const patterns = [pattern, ...checks.map((check) => check.pattern)].filter((found) => found !== undefined);
  const lengths = checks.flatMap(({ minimum, maximum }) => [minimum, maximum]).filter((length) => length !== undefined);
  const atTheEdge = lengths.flatMap((length) =>
    [length - 1, length, length + 1].flatMap((count) => ['a', '😀', ' ', '\ud83d'].map((letter) => letter.repeat(Math.max(0, count)))),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.oneof(fc.constant('dinas-pu'), ...patterns.map((found) => fc.stringMatching(found))) },
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('', ' ', '\u00a0\ufeffa\u2003', ...atTheEdge),
  );
}

function numbers(checks: readonly Check[]): fc.Arbitrary<unknown> {
  const edges = checks.flatMap(({ value }) => (value === undefined ? [] : [value - 1, value, value + 1, value + Number.EPSILON]));
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 90 }) },
    fc.double(),
    fc.constantFrom(0, -0, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1.5, ...edges),
  );
}

function arrays(item: fc.Arbitrary<unknown>, checks: readonly Check[]): fc.Arbitrary<unknown> {
  const most = checks.find(({ maximum }) => maximum !== undefined)?.maximum;
  const few = fc.array(item, { maxLength: 2 });
  if (most === undefined) return few;
  return fc.oneof({ weight: 9, arbitrary: few }, fc.array(item, { minLength: most, maxLength: most + 1, size: 'max' }));
}
