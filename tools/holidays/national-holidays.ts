import Holidays from 'date-holidays';
import * as z from 'zod/mini';
import { localDateSchema } from '@kotak-aduan/api-client/schemas';

/** What we know better than the library: names, and each year's decree of the three ministers, with the cuti bersama that no rule can tell. */
export const holidaySourceSchema = z.strictObject({
  years: z.tuple([z.int(), z.int()]),
  names: z.record(z.string(), z.string()),
  decrees: z.record(z.string(), z.strictObject({ source: z.string(), add: z.record(localDateSchema, z.string()), remove: z.array(localDateSchema) })),
});

export interface HolidayYear {
  /** The decree; null where the days are computed only, and those of the moon may be a day off. */
  readonly source: string | null;
  readonly days: Readonly<Record<string, string>>;
}

/** The national days off by year: the library's, corrected where there is a decree. */
export function nationalHolidays({ years: [first, last], names, decrees }: z.infer<typeof holidaySourceSchema>): Record<string, HolidayYear> {
  // Days only: a zone would shift them by the machine's own.
  const library = new Holidays('ID', { languages: ['id'], timezone: 'UTC', types: ['public'] });
  const byYear: Record<string, HolidayYear> = {};
  for (let year = first; year <= last; year += 1) {
    const days = new Map<string, string>();
    for (const { date, name, rule } of library.getHolidays(year)) days.set(date.slice(0, 10), names[rule] ?? name);
    const decree = decrees[year];
    for (const date of decree?.remove ?? []) days.delete(date);
    for (const [date, name] of Object.entries(decree?.add ?? {})) days.set(date, name);
    byYear[year] = { source: decree?.source ?? null, days: Object.fromEntries([...days].sort(([left], [right]) => left.localeCompare(right))) };
  }
  return byYear;
}
