import * as z from 'zod/mini';
import { categoryIdSchema, unitIdSchema } from './ids.ts';
import { languageSchema } from './language.ts';
import { unitSchema } from './unit.ts';

export const evidenceRules = ['photo-pair', 'document', 'written-result'] as const;
export const evidenceRuleSchema = z.enum(evidenceRules);
export type EvidenceRule = z.infer<typeof evidenceRuleSchema>;

export const categorySchema = z
  .strictObject({
    categoryId: categoryIdSchema,
    name: z.string().check(z.minLength(2), z.maxLength(80)),
    /** Who gets it unless somebody chooses otherwise. */
    agencyId: unitIdSchema,
    /** Words and short phrases that people use, lower case: Indonesian, Javanese, Sundanese, slang. */
    keywords: z.array(z.string().check(z.minLength(2), z.maxLength(60))),
    /** What a closing must show. */
    evidence: evidenceRuleSchema,
    /** A complaint in this category is about an official. */
    isAboutOfficial: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Category' });
export type Category = z.infer<typeof categorySchema>;

/** How long each step may take, from receipt; hours on the calendar or working days. */
export const clocksSchema = z
  .strictObject({
    unit: z.enum(['calendar-hours', 'working-days']),
    verify: z.number().check(z.positive()),
    firstReply: z.number().check(z.positive()),
    resolve: z.number().check(z.positive()),
    /** A resolved case closes by itself after so many working days without a word from the citizen. */
    closeAfterWorkingDays: z.number().check(z.positive()),
    /** Where the figures come from. */
    source: z.string(),
  })
  .register(z.globalRegistry, { id: 'Clocks' });
export type Clocks = z.infer<typeof clocksSchema>;

export const noticeSchema = z
  .strictObject({
    version: z.string(),
    /** The controller by law (UU 27/2022), shown in the box. */
    controller: z.string(),
    text: z.string(),
    legalBasis: z.string(),
  })
  .register(z.globalRegistry, { id: 'Notice' });

export const emergencyNumberSchema = z.strictObject({ name: z.string(), number: z.string() }).register(z.globalRegistry, { id: 'EmergencyNumber' });

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
  notice: noticeSchema,
  emergencyNumbers: z.array(emergencyNumberSchema),
  /** Contact kinds by which this city can tell citizens about an answer. */
  contactKinds: z.array(z.enum(['whatsapp', 'phone', 'email'])),
  /** Ready replies for a clip's author. Fields: {number} {agency} {due} in the first; {claimUrl} too in the second. */
  replyTemplates: z.strictObject({ public: z.string(), private: z.string() }),
  /** The same in further languages of the city, by language: `jv`, `su`, `en`. */
  replyTemplatesByLanguage: z.optional(z.record(languageSchema, z.strictObject({ public: z.string(), private: z.string() }))),
  units: z.array(unitSchema),
  categories: z.array(categorySchema),
});
export type City = z.infer<typeof citySchema>;

/** What a box, a clipper and a desk need to know of the city. Villages come with their district as parent; RW and RT are left out. */
export const cityConfigSchema = z
  .object({
    cityId: z.string(),
    name: z.string(),
    timeZone: z.string(),
    languages: z.array(z.string()),
    coordinatorUnitId: unitIdSchema,
    inspectorateUnitId: unitIdSchema,
    notice: noticeSchema,
    emergencyNumbers: z.array(emergencyNumberSchema),
    contactKinds: z.array(z.enum(['whatsapp', 'phone', 'email'])),
    units: z.array(unitSchema),
    categories: z.array(categorySchema),
  })
  .register(z.globalRegistry, { id: 'CityConfig' });
export type CityConfig = z.infer<typeof cityConfigSchema>;
