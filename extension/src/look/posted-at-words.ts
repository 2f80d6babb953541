import type { Clip } from '@kotak-aduan/api-client/schemas';
import { postedAtMessages } from '../messages/posted-at-words.ts';

export interface PostedAtOptions {
  readonly language: 'id' | 'en';
  /** The city's; without it the computer's own. */
  readonly timeZone?: string;
}

/** When a post was made, as precisely as it is known and no more: "“1d”, kira-kira 21 November 2026". Null where nothing is known. */
export function postedAtWords(
  { postedAt, postedAtLabel, postedAtPrecision }: Pick<Clip, 'postedAt' | 'postedAtLabel' | 'postedAtPrecision'>,
  { language, timeZone }: PostedAtOptions,
): string | null {
  const words = postedAtMessages[language];
  const label = postedAtLabel === '' ? null : postedAtLabel;
  if (postedAt === null) return label === null ? null : words.label(label);

  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { ...options, ...(timeZone === undefined ? {} : { timeZone }) });
  const at = new Date(postedAt);
  const part = (options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes): string =>
    format(options)
      .formatToParts(at)
      .find((one) => one.type === type)?.value ?? '';
  const date = (): string => format({ day: 'numeric', month: 'long', year: 'numeric' }).format(at);

  const known = (): string => {
    switch (postedAtPrecision) {
      case 'hour':
        return words.aroundHour(date(), part({ hour: '2-digit', hourCycle: 'h23' }, 'hour'), part({ hour: '2-digit', timeZoneName: 'short' }, 'timeZoneName'));
      case 'day':
        return words.aboutDay(date());
      case 'week':
        return words.aboutWeek(date());
      case 'month':
        return words.aboutMonth(format({ month: 'long', year: 'numeric' }).format(at));
      case 'year':
        return words.aboutYear(format({ year: 'numeric' }).format(at));
      case 'minute':
      case 'second':
      case null:
        return format({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(at);
    }
  };
  const isExact = postedAtPrecision === null || postedAtPrecision === 'second' || postedAtPrecision === 'minute';
  return isExact || label === null ? known() : words.withLabel(label, known());
}
