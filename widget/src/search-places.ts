import type { KnownPlace } from '@kotak-aduan/api-client/schemas/known-place';

const resultsMax = 8;

/** Words that say what kind of place follows, and not which. */
const kindWords = new Set(['kelurahan', 'kel', 'desa', 'ds', 'jalan', 'jl', 'jln', 'kampung', 'kp', 'dusun', 'gang', 'gg']);

/**
 * The places whose names fit what was typed, best first: each typed word begins, is or is nearly a word of the name. Streets are written
 * as they are spoken, so a wrong letter, two swapped or one left out still find them.
 */
export function searchPlaces({ typed, places }: { typed: string; places: readonly KnownPlace[] }): readonly KnownPlace[] {
  const all = wordsOf(typed);
  const telling = all.filter((word) => !kindWords.has(word));
  const wanted = telling.length === 0 ? all : telling;
  if (wanted.join('').length < 2) return [];
  const found = places.map((place) => ({ place, score: scoreOf(wanted, place.name) })).filter(({ score }) => score > 0);
  return found
    .sort((left, right) => right.score - left.score || left.place.name.length - right.place.name.length || left.place.name.localeCompare(right.place.name))
    .slice(0, resultsMax)
    .map(({ place }) => place);
}

/** Whether a text names a place, in whatever order and with whatever word for its kind: "jl slamet riyadi no 3" for "Jalan Slamet Riyadi". */
export function isNamedIn({ text, name }: { text: string; name: string }): boolean {
  const written = new Set(wordsOf(text));
  return wordsOf(name).every((word) => kindWords.has(word) || written.has(word));
}

/** From 0 (another place) to 1 (this very name). */
function scoreOf(wanted: readonly string[], name: string): number {
  const words = wordsOf(name);
  let sum = 0;
  for (const word of wanted) {
    const best = Math.max(0, ...words.map((one) => scoreWord(word, one)));
    if (best === 0) return 0;
    sum += best;
  }
  const meant = words.filter((word) => !kindWords.has(word)).length;
  return sum / wanted.length - 0.02 * Math.max(0, meant - wanted.length);
}

function scoreWord(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.8 + 0.1 * (typed.length / word.length);
  const start = word.slice(0, typed.length + 1);
  if (typed.length >= 4 && [word, start, start.slice(0, -1), start.slice(0, -2)].some((one) => isOneTypoApart(typed, one))) return 0.6;
  return typed.length >= 3 && word.includes(typed) ? 0.5 : 0;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One letter more, less, other, or swapped with its neighbour; the first letter is right. */
function isOneTypoApart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1 || short[0] !== long[0]) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return short.slice(at + 1) === long.slice(at + 1) || isSwapped;
}
