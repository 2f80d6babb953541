import type { TimePrecision } from '@kotak-aduan/api-client/schemas/clip';
import { timeUnits, timeWords } from './words.ts';

export type Relative = { amount: number; unit: TimePrecision };

const unitIn = (language: string, word: string): TimePrecision | null =>
  timeUnits.find((unit) => timeWords[`${language}.${unit}`]?.includes(word) === true) ?? null;

/** A word this short stands for other units in languages that are not in the table: "s" is an hour in Turkish. */
const shortWord = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}$/u;
/** Longer ones of which that is known: an hour in Turkish, an hour in Ukrainian. */
const elsewhereOtherwise: ReadonlySet<string> = new Set(['saat', 'год']);

/** The units that some language gives a word. */
const unitsOf = (word: string): ReadonlySet<TimePrecision> =>
  new Set(
    Object.entries(timeWords)
      .filter(([, words]) => words.includes(word))
      .flatMap(([name]) => timeUnits.find((unit) => name.endsWith(`.${unit}`)) ?? []),
  );

/** The unit in the page's language alone; where that isn't known, the one that all languages agree on. "3 saat" is three seconds in Malay and three hours in Turkish. */
const findUnit = (word: string, language: string): TimePrecision | null => {
  if (language !== 'und') return unitIn(language, word);
  const meanings = unitsOf(word);
  const [only] = meanings;
  return meanings.size === 1 && only !== undefined && !shortWord.test(word) && !elsewhereOtherwise.has(word) ? only : null;
};

/** "3 jam", "2 j", "5d", "1 mgg", "23 hours ago", "il y a 21 heures", "9 giờ", "sehari yang lalu", "28週前". Anything else, or anything more, is null. */
export const parseRelative = (label: string, language: string): Relative | null => parse(label, (word) => findUnit(word, language));

/** Whether a label counts back from now in any language, even one whose unit is not to be told. */
export const isRelative = (label: string): boolean => parse(label, (word) => [...unitsOf(word)][0] ?? null) !== null;

const parse = (label: string, unitFor: (word: string) => TimePrecision | null): Relative | null => {
  const text = label.toLowerCase().replace(/\s+/g, ' ').trim();
  if (timeWords['justNow']?.includes(text) === true) return { amount: 0, unit: 'minute' };
  const sewords = /^se(detik|menit|jam|hari|minggu|bulan|tahun)\b(.*)$/.exec(text);
  const spelled = sewords === null ? text : `1 ${sewords[1] ?? ''}${sewords[2] ?? ''}`;
  const words = spelled
    .replace(/(\d)([^\d\s.,])/gu, '$1 $2')
    .replace(/\./g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const numberAt = words.findIndex((word) => /^\d{1,3}$/.test(word));
  const oneAt = numberAt >= 0 ? -1 : words.findLastIndex((word) => timeWords['ones']?.includes(word) === true);
  const at = numberAt >= 0 ? numberAt : oneAt;
  if (at < 0) return null;
  const amount = numberAt >= 0 ? Number(words[at]) : 1;
  const unit = unitFor(words[at + 1] ?? '');
  if (unit === null) return null;
  const rest = words.filter((_, index) => index !== at && index !== at + 1);
  return rest.every((word) => timeWords['fillers']?.includes(word) === true) ? { amount, unit } : null;
};
