import fc from 'fast-check';

const junk: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  Infinity,
  2 ** 53,
  10n,
  '',
  ' ',
  'x',
  '😀',
  'a'.repeat(6_000),
  [],
  [null],
  [[]],
  {},
  new Date(0),
  /x/,
  new Map(),
  () => 'x',
  Object(1),
  Object('x'),
  Array(2),
  Symbol('x'),
];
// What JSON.parse makes of `__proto__` is a key like any other, and so it comes from the network.
const strangers = ['extra', 'toString', 'constructor', '__proto__', '0', ''];

/** The value as it came, or spoiled in one to three places: something else there, a key gone, a key too many, an item twice. */
export function spoiled(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    steps: fc.array(fc.nat(), { maxLength: 5 }),
    how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
    by: fc.constantFrom(...junk),
    key: fc.constantFrom(...strangers),
  });
  return fc
    .tuple(values, fc.array(change, { maxLength: 3 }))
    .map(([value, changes]) => changes.reduce<unknown>((so, { steps, ...spoil }) => spoilAt(so, steps, spoil), value));
}

interface Spoil {
  readonly how: string;
  readonly by: unknown;
  readonly key: string;
}

function spoilAt(value: unknown, [step, ...rest]: readonly number[], spoil: Spoil): unknown {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === Date.prototype) return spoil.by;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  const holder = Object(copy) as object;
  const keys = Object.keys(holder);
  const key = keys[(step ?? 0) % Math.max(1, keys.length)] ?? spoil.key;
  if (step !== undefined && rest.length > 0) set(holder, key, spoilAt(Reflect.get(holder, key), rest, spoil));
  else if (spoil.how === 'replace') set(holder, key, spoil.by);
  else if (spoil.how === 'remove') Reflect.deleteProperty(holder, key);
  else if (Array.isArray(holder)) holder.push(spoil.how === 'repeat' ? holder[0] : spoil.by);
  else set(holder, spoil.key, spoil.by);
  return holder;
}

function set(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
