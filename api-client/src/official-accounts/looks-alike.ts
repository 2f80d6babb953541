/** Letters that look like the one in front, at a glance on a small screen. */
const alike: readonly (readonly [string, string])[] = [
  ['a', 'а4αɑ@'],
  ['b', '8ЬƄв'],
  ['c', 'сϲ'],
  ['d', 'ԁ'],
  ['e', '3еҽ'],
  ['g', '9ɡ6'],
  ['h', 'һ'],
  ['j', 'ј'],
  ['k', 'кκ'],
  ['l', 'i1|ıіӏιǀ!'],
  ['m', 'м'],
  ['n', 'пո'],
  ['o', '0оοօσ'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['r', 'г'],
  ['s', '5ѕ$'],
  ['t', '7тτ'],
  ['u', 'սυ'],
  ['v', 'ѵν'],
  ['w', 'ԝω'],
  ['x', 'хχ'],
  ['y', 'уү'],
  ['z', '2'],
];
// oxlint-disable-next-line typescript/no-misused-spread -- code points are what is meant
const plain = new Map(alike.flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)));

/** What a name looks like: names that read the same at a glance have the same one. */
export function shapeOf(name: string): string {
  // oxlint-disable-next-line typescript/no-misused-spread -- code points are what is meant
  const letters = [...name.normalize('NFKD').toLowerCase()]
    .map((letter) => plain.get(letter) ?? letter)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll(/(.)\1+/g, '$1');
}

/** Letters to change, leave out, put in or swap with the next, to make one of the other. */
export function editsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = [...Array(other.length + 1).keys()];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}

/** How near a name comes to an official one; null where nobody would mix them up. Smaller is nearer. */
export function nearness(typed: string, official: string): number | null {
  const one = shapeOf(typed);
  const other = shapeOf(official);
  if (one === other) return 0;
  const allowed = other.length < 6 ? 0 : other.length < 12 ? 1 : 2;
  const edits = editsBetween(one, other);
  if (edits <= allowed) return edits;
  // `dpupr.kota.layanan`, `cs_dpupr_kota`: an official name with something added, which is how false ones are usually made.
  const isWithin = other.length >= 6 && one.includes(other);
  const isMostOf = one.length >= 6 && one.length >= other.length * 0.7 && other.includes(one);
  return isWithin || isMostOf ? 3 : null;
}
