export interface TimeWords {
  /** Day and time: `Senin, 23 November 2026 pukul 08.41`. */
  readonly moment: (timestamp: string) => string;
  /** Only the time. */
  readonly clock: (timestamp: string) => string;
}

const time = { hour: '2-digit', minute: '2-digit' } as const;
const dayAndTime = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...time } as const;

/** A formatter takes a slow phone a quarter of a second to make: made when a time is shown, and once. */
const made = new Map<string, Intl.DateTimeFormat>();

/** Times as a person of that city reads them; in the device's own zone as long as the city is not known. */
export function timeWords({ locale, timeZone }: { locale: string; timeZone: string | undefined }): TimeWords {
  const format = (parts: Intl.DateTimeFormatOptions, timestamp: string): string => {
    const key = [locale, timeZone, parts === time].join();
    const formatter = made.get(key) ?? new Intl.DateTimeFormat(locale, timeZone === undefined ? parts : { ...parts, timeZone });
    made.set(key, formatter);
    return formatter.format(new Date(timestamp));
  };
  return { moment: (timestamp) => format(dayAndTime, timestamp), clock: (timestamp) => format(time, timestamp) };
}
