import * as z from 'zod/mini';
import { categorySchema } from './category.ts';
import { clockSettingsSchema, clocksSchema } from './clocks.ts';
import { emergencyNumberSchema, mapSchema, noticeSchema } from './city-config.ts';
import { wordsByLanguageSchema } from './city-words.ts';
import { unitIdSchema } from './ids.ts';
import { knownPlaceSchema } from './known-place.ts';
import { languageSchema } from './language.ts';
import { officialAccountSchema } from './official-account.ts';
import { rejectionReasonSchema } from './rejection-reason.ts';
import { replyTemplatesSchema } from './reply-template.ts';
import { unitSchema } from './unit.ts';
import { workCalendarSettingsSchema } from './work-calendar.ts';

/** `server/cities/<id>.json`: everything that differs from one city to the next. */
export const citySchema = z.strictObject({
  cityId: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  name: z.string(),
  /** IANA zone, for example `Asia/Jakarta`. */
  timeZone: z.string(),
  languages: z.array(languageSchema),
  /** The agency that coordinates, usually Diskominfo. */
  coordinatorUnitId: unitIdSchema,
  /** Where complaints about officials go, usually the Inspektorat. */
  inspectorateUnitId: unitIdSchema,
  /** Origins whose pages may hold the box, each exactly `scheme://host[:port]`, and whose page it is. */
  sites: z.array(z.strictObject({ origin: z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/)), unitId: unitIdSchema })),
  clocks: clocksSchema,
  /** When the city works: its own days off, and its hours. National holidays are known without. */
  calendar: z.optional(workCalendarSettingsSchema),
  /** What happens when a due date passes, told to the citizen beside it. */
  escalation: z.optional(z.string().check(z.minLength(10), z.maxLength(400))),
  /** Where “Keluar cepat” leads: a page that says nothing of complaints. The weather, unless the city says otherwise. */
  leaveTo: z.optional(z.string().check(z.regex(/^https:\/\/[^\s"'<>]+$/), z.maxLength(200))),
  notice: noticeSchema,
  emergencyNumbers: z.array(emergencyNumberSchema),
  /** `escalation`, `notice` and the names of `emergencyNumbers` in further languages of the city, by language: `jv`, `su`, `en`. */
  wordsByLanguage: z.optional(wordsByLanguageSchema),
  /** Contact kinds by which this city can tell citizens about an answer. */
  contactKinds: z.array(z.enum(['whatsapp', 'phone', 'email'])),
  /** From which address the city tells citizens by e-mail that there is an answer; works once the server has `SMTP_URL`. */
  notices: z.optional(z.strictObject({ from: z.string().check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i), z.maxLength(200)) })),
  /** Ready replies for a clip's author. Fields: {number} {agency} {dueDate} in public; {link} too in private. */
  replyTemplates: replyTemplatesSchema,
  /** The same in further languages: `jv`, `su`, `en`. One that is left out is answered in our own words. */
  replyTemplatesByLanguage: z.optional(z.record(languageSchema, replyTemplatesSchema)),
  /** From which the desk chooses when it rejects a complaint; the citizen reads it. */
  rejectionReasons: z.optional(z.array(rejectionReasonSchema)),
  map: z.optional(z.nullable(mapSchema)),
  /** Streets and landmarks that people name; villages come from the units. */
  places: z.optional(z.array(knownPlaceSchema)),
  /** Accounts, numbers and sites by which people can tell the real city from a false one. */
  officialAccounts: z.optional(z.array(officialAccountSchema)),
  units: z.array(unitSchema),
  categories: z.array(categorySchema),
});
export type City = z.infer<typeof citySchema>;

/** The same as it is written: its clocks may name a preset of `server/clocks/`. */
export const cityFileSchema = z.strictObject({ ...citySchema.shape, clocks: clockSettingsSchema });
export type CityFile = z.infer<typeof cityFileSchema>;
