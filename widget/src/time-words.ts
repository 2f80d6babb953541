export interface TimeWords {
  /** Day and time: `Senin, 23 November 2026 pukul 08.41`. */
  readonly moment: (timestamp: string) => string;
  /** Only the time. */
  readonly clock: (timestamp: string) => string;
}

/** Times as a person of that city reads them; in the device's own zone as long as the city is not known. */
export function timeWords({ locale, timeZone }: { locale: string; timeZone: string | undefined }): TimeWords {
  const zone = timeZone === undefined ? {} : { timeZone };
  const moment = new Intl.DateTimeFormat(locale, {
    ...zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const clock = new Intl.DateTimeFormat(locale, { ...zone, hour: '2-digit', minute: '2-digit' });
  return { moment: (timestamp) => moment.format(new Date(timestamp)), clock: (timestamp) => clock.format(new Date(timestamp)) };
}
