export interface TimeWords {
  readonly locale: string;
  /** Of the server, where the city is: day, time and zone, as it stands on papers: `Senin, 23 November 2026 pukul 08.41 WIB`. */
  readonly moment: (timestamp: string) => string;
  /** The same of this device, where it is. */
  readonly here: (timestamp: string) => string;
  /** Only the time, of this device. */
  readonly clock: (timestamp: string) => string;
}

const time = { hour: '2-digit', minute: '2-digit' } as const;
const dayAndTime = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...time, timeZoneName: 'short' } as const;

/** A formatter takes a slow phone a quarter of a second to make: made when a time is shown, and once. */
const made = new Map<string, Intl.DateTimeFormat>();

interface Reader {
  readonly locale: string;
  /** Where a word of the Indonesian formatter reads otherwise: phones lack the names, and WIB, WITA and WIT, of Javanese and Sundanese. */
  readonly words?: Readonly<Record<string, string>> | null;
  readonly timeZone: string | undefined;
}

/**
 * Times as a person reads them: what the server says where the city is, what happens on this device by its own clock. As long as the city is
 * not known all of it is the device's.
 */
export function timeWords({ locale, words, timeZone: cityZone }: Reader): TimeWords {
  const format = (parts: Intl.DateTimeFormatOptions, timestamp: string, timeZone?: string): string => {
    const key = [locale, timeZone, parts === time].join();
    // English as written in Indonesia: it knows WIB, WITA and WIT.
    const formatter = made.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-ID' : 'id', { ...parts, timeZone });
    made.set(key, formatter);
    const said = formatter.formatToParts(new Date(timestamp));
    return said.map(({ value }) => words?.[value] ?? value).join('');
  };
  return {
    locale,
    moment: (timestamp) => format(dayAndTime, timestamp, cityZone),
    here: (timestamp) => format(dayAndTime, timestamp),
    clock: (timestamp) => format(time, timestamp),
  };
}
