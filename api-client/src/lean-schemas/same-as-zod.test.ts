import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { parseKnown } from '../client/parse-known.ts';
import * as publicPart from '../operations/public-operations.ts';
import * as errorPart from '../schemas/error.ts';
import * as idsPart from '../schemas/ids.ts';
import { importLean } from '../testing/import-lean.ts';
import { spoiled } from '../testing/spoiled.ts';
import { valuesForSchema } from '../testing/values-for-schema.ts';

// docs/decisions/009-lean-schemas-on-the-phone.md: the phone must judge exactly as the server does.
const seed = Number(process.env['SEED'] ?? 20_261_122);
const numRuns = 2_000 * Number(process.env['DRF_RUNS'] ?? 1);
type Schema = z.ZodMiniType;
type Modules = typeof publicPart & typeof errorPart & typeof idsPart;

// The same files again, so the same names: what differs is only who reads the schemas.
const lean = Object.assign(
  {},
  await importLean(new URL('../operations/public-operations.ts', import.meta.url)),
  await importLean(new URL('../schemas/error.ts', import.meta.url)),
  await importLean(new URL('../schemas/ids.ts', import.meta.url)),
) as Modules;
const real = schemasOf({ ...publicPart, ...errorPart, ...idsPart });
const leanOnes = schemasOf(lean);

/** Every schema that a citizen's phone reads something by. */
function schemasOf({ publicOperations, errorBodySchema, idempotencyKeySchema }: Modules): Map<string, Schema> {
  const found = new Map<string, Schema>([
    ['an error’s body', errorBodySchema],
    ['Idempotency-Key', idempotencyKeySchema],
  ]);
  // What several operations answer with is compared once.
  const seen = new Set<Schema>();
  for (const operation of Object.values(publicOperations)) {
    // Each operation has its own exact type; here they are all alike.
    const { id, params, query, body, success } = operation as {
      id: string;
      params?: Schema;
      query?: Schema;
      body?: Schema | symbol;
      success: { schema: Schema | null };
    };
    for (const [part, schema] of Object.entries({ params, query, body, success: success.schema })) {
      if (typeof schema !== 'object' || schema === null || seen.has(schema)) continue;
      seen.add(schema);
      found.set(`${id}: ${part}`, schema);
    }
  }
  return found;
}

function inputsFor(schema: Schema): fc.Arbitrary<unknown> {
  const right = valuesForSchema(schema, true);
  return fc.oneof(right, spoiled(right), spoiled(valuesForSchema(schema, false)));
}

interface Verdict {
  readonly data: unknown;
  readonly paths: readonly string[];
}

function verdict({
  success,
  data,
  error,
}: {
  success: boolean;
  data?: unknown;
  error?: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined;
}): Verdict {
  return success ? { data, paths: [] } : { data: null, paths: [...new Set(error?.issues.map(({ path }) => JSON.stringify(path)))].toSorted() };
}

for (const [name, schema] of real) {
  test(`${name} is read on the phone as zod reads it`, (context) => {
    const leanSchema = leanOnes.get(name);
    assert.ok(leanSchema !== undefined && leanSchema !== schema);
    const counts = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(inputsFor(schema), (value) => {
        const [expected, got] = [verdict(schema.safeParse(value)), verdict(leanSchema.safeParse(value))];
        counts[expected.paths.length === 0 ? 'right' : 'wrong'] += 1;
        assert.deepStrictEqual(got, expected);
        if (isDeepStrictEqual(got.data, value) && typeof value === 'object' && value !== null) assert.notEqual(got.data, value, 'a copy, not the input');
      }),
      { seed, numRuns },
    );
    context.diagnostic(`seed ${seed}: ${counts.right} right, ${counts.wrong} wrong`);
    assert.ok(counts.right > numRuns / 10 && counts.wrong > numRuns / 10, `nothing is compared: ${JSON.stringify(counts)}`);
  });
}

test('what a newer server adds to an answer is left out in the same way', () => {
  for (const [name, schema] of real) {
    const leanSchema = leanOnes.get(name);
    assert.ok(leanSchema !== undefined);
    fc.assert(
      fc.property(spoiled(valuesForSchema(schema, true)), (value) => {
        const json = JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
        const read = (by: Schema): unknown => verdict(parseKnown(by, json === undefined ? undefined : JSON.parse(json)));
        assert.deepStrictEqual(read(leanSchema), read(schema), name);
      }),
      { seed, numRuns: numRuns / 10 },
    );
  }
});
