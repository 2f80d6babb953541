import { timeWords, type TimeWords } from '../../time-words.ts';

/** Apart, so that the form need not carry it. */
export interface FollowingTimes extends TimeWords {
  /** A day of the calendar, `17 Agustus`. */
  readonly day: (date: string) => string;
}

export function followingTimes(reader: Parameters<typeof timeWords>[0]): FollowingTimes {
  const { locale, words } = reader;
  return {
    ...timeWords(reader),
    day: (date) => {
      // The date has no zone to be moved by.
      const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-ID' : 'id', { day: 'numeric', month: 'long', timeZone: 'UTC' });
      const said = format.formatToParts(new Date(date));
      return said.map(({ value }) => words?.[value] ?? value).join('');
    },
  };
}
