import type { TimePrecision } from '@kotak-aduan/api-client/schemas/clip';
import { timeWords } from './words.ts';

export type Relative = { amount: number; unit: TimePrecision };

const precisions: readonly TimePrecision[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

const unitIn = (language: string, word: string): TimePrecision | null =>
  precisions.find((unit) => timeWords[`${language}.${unit}`]?.includes(word) === true) ?? null;

/** The unit in the page's language; where that doesn't know the word, the unit that all languages which know it agree on. */
const findUnit = (word: string, language: string): TimePrecision | null => {
  const known = unitIn(language, word);
  if (known !== null) return known;
  const meanings = new Set(
    Object.entries(timeWords)
      .filter(([, words]) => words.includes(word))
      .flatMap(([name]) => precisions.find((unit) => name.endsWith(`.${unit}`)) ?? []),
  );
  const [only] = meanings;
  return meanings.size === 1 && only !== undefined ? only : null;
};

/** "3 jam", "2 j", "5d", "1 mgg", "23 hours ago", "il y a 21 heures", "9 giờ", "sehari yang lalu", "28週前". Anything else, or anything more, is null. */
export const parseRelative = (label: string, language: string): Relative | null => {
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
  const unit = findUnit(words[at + 1] ?? '', language);
  if (unit === null) return null;
  const rest = words.filter((_, index) => index !== at && index !== at + 1);
  return rest.every((word) => timeWords['fillers']?.includes(word) === true) ? { amount, unit } : null;
};
