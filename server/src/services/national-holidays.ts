import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { localDateSchema } from '@kotak-aduan/api-client/schemas';

const yearsSchema = z.record(z.string(), z.strictObject({ source: z.nullable(z.string()), days: z.record(localDateSchema, z.string()) }));

// Written by `npm run make:holidays`.
const years = yearsSchema.parse(JSON.parse(readFileSync(new URL('../../holidays/indonesia.json', import.meta.url), 'utf8')));

/** The country's days off by date, with their names. */
export const nationalHolidays: ReadonlyMap<string, string> = new Map(Object.values(years).flatMap(({ days }) => Object.entries(days)));

/** `decreed`: as the ministers have decided; `computed`: without cuti bersama, and a day of the moon may be off by one; `unknown`: weekends alone. */
export function knownHolidays(year: number): 'decreed' | 'computed' | 'unknown' {
  const known = years[year];
  if (known === undefined) return 'unknown';
  return known.source === null ? 'computed' : 'decreed';
}
