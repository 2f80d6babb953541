import { timesJv } from '@kotak-aduan/api-client/messages/times-jv';
import { timesSu } from '@kotak-aduan/api-client/messages/times-su';
import type { LanguageCode } from '@kotak-aduan/api-client/schemas/language-codes';
import type { PageLanguage } from './language.ts';

/**
 * Where a word of the formatter reads otherwise: those of Javanese and Sundanese know no WIB, WITA and WIT, and English as written in Indonesia
 * has a dot between hours and minutes.
 */
const words: Readonly<Partial<Record<LanguageCode, Readonly<Record<string, string>>>>> = { jv: timesJv, su: timesSu, en: { '.': ':' } };

const dayAndTime = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

type Reader = Pick<PageLanguage, 'code'>;

/** `Senin, 23 November 2026 pukul 09.00 WIB`, in the city's own zone. */
export function formatTime(at: string, timeZone: string, language: Reader): string {
  return format(new Date(at), { ...dayAndTime, timeZone }, language);
}

/** `23 November 2026`: a calendar day, without a zone to be moved by. */
export function formatDay(day: string, language: Reader): string {
  return format(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' }, language);
}

/** `23 November`, the same without its year. */
export function formatDayOfYear(day: string, language: Reader): string {
  return format(new Date(`${day}T00:00:00Z`), { day: 'numeric', month: 'long', timeZone: 'UTC' }, language);
}

/** `5.000`, in English `5,000`. */
export function formatNumber(number: number, language: Reader): string {
  // Not as English is written in Indonesia: `5.000` reads as five to everybody else.
  return number.toLocaleString(language.code === 'en' ? 'en' : 'id');
}

function format(at: Date, parts: Intl.DateTimeFormatOptions, language: Reader): string {
  const said = new Intl.DateTimeFormat(formatterOf(language), parts).formatToParts(at);
  return said.map(({ value }) => words[language.code]?.[value] ?? value).join('');
}

/** English as written in Indonesia: it knows WIB, WITA and WIT, too. */
function formatterOf({ code }: Reader): string {
  return code === 'en' ? 'en-ID' : 'id-ID';
}
