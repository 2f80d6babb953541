import * as z from 'zod/mini';

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

/** A calendar day of the city, `2026-08-17`. */
export const localDateSchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));

/** A time of day, `08:00`. */
export const timeOfDaySchema = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));

export const workCalendarSettingsSchema = z.strictObject({
  /** Days off beside the national ones: the city's own, or one that was declared late. */
  holidays: z.optional(z.array(z.strictObject({ date: localDateSchema, name: z.string().check(z.minLength(2), z.maxLength(80)) }))),
  /** National days off on which this city works all the same, or that were guessed wrongly. */
  workingDays: z.optional(z.array(localDateSchema)),
  /** Days without hours are free. Left out: Monday to Friday, whole days. */
  openingHours: z.optional(z.partialRecord(z.enum(weekdays), z.strictObject({ from: timeOfDaySchema, to: timeOfDaySchema }))),
});
export type WorkCalendarSettings = z.infer<typeof workCalendarSettingsSchema>;
