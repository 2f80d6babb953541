import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '@kotak-aduan/api-client/operations';
import { citySchema } from '@kotak-aduan/api-client/schemas';
import { regExpsInSources, regExpsWithin, type FoundRegExp } from '../testing/collect-regexps.ts';

const inSources = regExpsInSources([new URL('../', import.meta.url), new URL('../../../api-client/src/', import.meta.url)]);
const inSchemas = [operations, citySchema].flatMap((root) => regExpsWithin(root, 'schemas'));
const all: readonly FoundRegExp[] = [...new Map([...inSources, ...inSchemas].map((found) => [String(found.expression), found])).values()];

/** What the pattern names itself, and what its classes stand for: only those make it go on, or go back. */
function alphabetOf({ source }: RegExp): string[] {
  const stand: readonly (readonly [RegExp, string])[] = [
    [/\\d|0-9/, '0'],
    [/\\w|a-z|A-Z|\[\^|\./, 'a'],
    [/\\s|\[\^|\./, ' '],
  ];
  const classes = stand.filter(([pattern]) => pattern.test(source)).map(([, character]) => character);
  const literals = source.replaceAll(/\\[a-zA-Z]\{?[^}]{0,8}\}?|[()[\]{}^$*+?|\\]/g, '').split('');
  return [...new Set([...classes, ...literals.toReversed()])].slice(0, 10);
}

/** How it begins where it must begin with something: without that, no text goes far. */
function startOf({ source }: RegExp): string {
  return (/^\^((?:[\w:@#-]|\\\/|\\\.)+)(?![*?{+])/.exec(source)?.[1] ?? '').replaceAll('\\', '');
}

/** Fits nothing, and is long enough that no engine sees from afar that too little is left. */
const ending = '\u0000'.repeat(32);

function hostileTexts(expression: RegExp): ((length: number) => string)[] {
  const alphabet = alphabetOf(expression);
  const repeated = alphabet.flatMap((first, index) => [first, `${first}${alphabet[index + 1] ?? 'a'}`, `${alphabet[0] ?? 'a'}${first}`]);
  return [...new Set(['a', ' ', '0', '-', ...repeated])].flatMap((unit) =>
    [...new Set(['', startOf(expression)])].map((start) => (length: number) => `${start}${unit.repeat(Math.ceil(length / unit.length))}${ending}`),
  );
}

/** The best of a few, ended by the first good one. */
function timeOf(expression: RegExp, text: string, goodMs: number): number {
  let best = Infinity;
  for (let round = 0; round < 4 && best > goodMs; round += 1) {
    const startedAt = performance.now();
    expression.test(text);
    best = Math.min(best, performance.now() - startedAt);
  }
  return best;
}

test('SRV-9: finds the expressions that stand in the sources and those that schemas bring', () => {
  for (const known of ['moz-extension', '(?:image|audio|video)\\/[a-z0-9.+-]+', 'sha256-[A-Za-z0-9+/=]+'])
    assert.ok(
      inSources.some(({ expression }) => expression.source.includes(known)),
      known,
    );
  assert.ok(inSources.length >= 50, `only ${inSources.length} in the sources`);
  assert.ok(inSchemas.length >= 5, `only ${inSchemas.length} in the schemas`);
});

/** What is wrong with an expression, or null. Growing from little: one that doubles with each character would never come back from 50 kB. */
function slowness({ expression }: FoundRegExp): string | null {
  for (const make of hostileTexts(expression)) {
    let limit = 5;
    for (const length of [12, 20, 24, 500, 5_000, 50_000]) {
      const took = timeOf(expression, make(length), limit === 5 ? 0.1 : limit);
      if (took > limit) return `${took} ms for ${length} of ${JSON.stringify(make(6))}`;
      if (length === 5_000) limit = Math.min(20, 20 * Math.max(took, 0.1));
    }
  }
  return null;
}

test('SRV-9: no regular expression takes 20 ms for 50 kB, or grows faster than what it reads', () => {
  const slow = all.flatMap((found) => {
    const why = slowness(found);
    const name = `${String(found.expression)} in ${found.where}`;
    return why === null ? [] : [{ name, why }];
  });
  assert.deepEqual(slow, []);
});

test('SRV-9: the measuring finds what squares with its input', () => {
  assert.notEqual(slowness({ expression: /\/+$/, where: 'this test' }), null);
});
