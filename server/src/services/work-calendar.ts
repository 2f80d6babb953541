import { weekdays, type City } from '@kotak-aduan/api-client/schemas';

export interface OpeningHours {
  /** Minutes from the city's midnight. */
  readonly from: number;
  readonly to: number;
}

/** When a city works. Dates are the city's own, `2026-08-17`. */
export interface WorkCalendar {
  readonly timeZone: string;
  /** The name of a day off; null where there is none. Weekends have none. */
  holiday(date: string): string | null;
  /** Of a day of the week, 0 for Sunday; null where nobody works. */
  hours(weekday: number): OpeningHours | null;
}

const wholeDay: OpeningHours = { from: 0, to: 24 * 60 };

/** National days off, and what the city adds and takes away; Monday to Friday unless it has hours of its own. */
export function createWorkCalendar({ timeZone, calendar = {} }: Pick<City, 'timeZone' | 'calendar'>, national: ReadonlyMap<string, string>): WorkCalendar {
  const holidays = new Map(national);
  for (const date of calendar.workingDays ?? []) holidays.delete(date);
  for (const { date, name } of calendar.holidays ?? []) holidays.set(date, name);
  const { openingHours } = calendar;
  const hours = weekdays.map((weekday, index) => {
    if (openingHours === undefined) return index === 0 || index === 6 ? null : wholeDay;
    const given = openingHours[weekday];
    return given === undefined ? null : { from: minutesOf(given.from), to: minutesOf(given.to) };
  });
  return { timeZone, holiday: (date) => holidays.get(date) ?? null, hours: (weekday) => hours[weekday] ?? null };
}

function minutesOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}
