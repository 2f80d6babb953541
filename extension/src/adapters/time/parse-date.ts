import { timeWords } from './words.ts';
import type { LocalTime } from './zoned-time.ts';

/** What a label says of a day: a date with or without its year, or a day counted from the day of capture. */
export type WrittenDay =
  | { kind: 'date'; year: number | null; month: number; day: number }
  | { kind: 'days-ago'; days: number }
  | { kind: 'weekday'; weekday: number };
export type WrittenDate = { day: WrittenDay; time: LocalTime | null };

/** Which weekday or month the word names, from 1; 0: none. */
const numberOf = (table: 'weekday' | 'month', word: string): number => {
  for (let number = 1; number <= 12; number++) if (timeWords[`${table}.${number}`]?.includes(word) === true) return number;
  return 0;
};

/** "14.30", "14:30", "2:30 PM". A dot separates in Indonesia, a colon elsewhere. */
const timePattern = /(?:^|[\s,])(\d{1,2})[.:](\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?(?=$|[\s,])/i;

const parseTime = (text: string): { time: LocalTime | null; rest: string } => {
  const match = timePattern.exec(text);
  if (match === null) return { time: null, rest: text };
  const half = match[3]?.[0]?.toLowerCase();
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return { time: null, rest: '' };
  return {
    time: { hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0), minute },
    rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`,
  };
};

const parseDay = (rest: string, language: string): WrittenDay | null => {
  const text = rest.replace(/[\s,]+/g, ' ').trim();
  const cjk = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (cjk !== null) return { kind: 'date', year: cjk[1] === undefined ? null : Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text);
  if (slashed !== null) {
    const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    // Day first in Indonesia; elsewhere only a number over 12 tells.
    const isDayFirst = first > 12 || language === 'id';
    if (!isDayFirst && second <= 12) return null;
    return { kind: 'date', year: year < 100 ? 2000 + year : year, month: isDayFirst ? second : first, day: isDayFirst ? first : second };
  }
  // TikTok writes "5-26" and "2025-5-26" in every language.
  const dashed = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/.exec(text);
  if (dashed !== null) return { kind: 'date', year: dashed[1] === undefined ? null : Number(dashed[1]), month: Number(dashed[2]), day: Number(dashed[3]) };
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted !== null) return { kind: 'date', year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) };
  const dayWords = text.replace(/\b(?:at|pukul|à|a las|às|um|o|в|alle|lúc)$/u, '').trim();
  if (timeWords['yesterday']?.includes(dayWords) === true) return { kind: 'days-ago', days: 1 };
  if (timeWords['today']?.includes(dayWords) === true) return { kind: 'days-ago', days: 0 };
  const words = text
    .split(' ')
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '' && timeWords['joiners']?.includes(word) !== true);
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    const weekday = numberOf('weekday', only);
    return weekday === 0 ? null : { kind: 'weekday', weekday: weekday - 1 };
  }
  let [year, month, day]: [number | null, number | null, number | null] = [null, null, null];
  for (const word of words) {
    const named = numberOf('month', word);
    if (named > 0 && month === null) month = named;
    else if (/^\d{4}$/.test(word) && year === null) year = Number(word);
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word) && day === null) day = Number.parseInt(word, 10);
    else if (numberOf('weekday', word) === 0) return null;
  }
  return month === null || day === null ? null : { kind: 'date', year, month, day };
};

/** "30 May at 11:02", "Kemarin pukul 14.30", "October 14, 2016", "19 September 2026 14.26", "3 lipca o 06:29". Anything that isn't wholly understood is null. */
export const parseDate = (label: string, language: string): WrittenDate | null => {
  const text = label
    .toLowerCase()
    .replace(/[\s\u202f]+/g, ' ')
    .trim();
  if (text.length > 80) return null;
  const { time, rest } = parseTime(text);
  const day = parseDay(rest, language);
  return day === null ? null : { day, time };
};
