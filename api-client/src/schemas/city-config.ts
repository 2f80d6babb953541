import * as z from 'zod/mini';
import { categorySchema } from './category.ts';
import { unitIdSchema } from './ids.ts';
import { unitSchema } from './unit.ts';

export const noticeSchema = z
  .strictObject({
    version: z.string(),
    /** The controller by law (UU 27/2022), shown in the box. */
    controller: z.string(),
    text: z.string(),
    legalBasis: z.string(),
  })
  .register(z.globalRegistry, { id: 'Notice' });

export const emergencyNumberSchema = z
  .strictObject({
    name: z.string(),
    number: z.string(),
    /** Words of danger that call for this number, in small letters without accents; a number without words goes with every danger. Any of some: `minum/ngombe racun`; nothing between: `ingin_mati`. */
    words: z.optional(z.array(z.string().check(z.minLength(2), z.maxLength(60)))),
  })
  .register(z.globalRegistry, { id: 'EmergencyNumber' });

/** Where the map's pictures come from, and where it opens. WGS 84 degrees. */
export const mapSchema = z
  .strictObject({
    /** `https://…/{z}/{x}/{y}.png`. */
    tileUrl: z.string().check(z.regex(/^https?:\/\/[^\s"'<>]+$/)),
    /** Whose pictures they are, shown before the first is loaded: `OpenStreetMap`. */
    tilesFrom: z.string().check(z.minLength(2), z.maxLength(80)),
    attribution: z.string().check(z.maxLength(200)),
    latitude: z.number().check(z.gte(-90), z.lte(90)),
    longitude: z.number().check(z.gte(-180), z.lte(180)),
    zoom: z.int().check(z.gte(1), z.lte(19)),
  })
  .register(z.globalRegistry, { id: 'Map' });
export type CityMap = z.infer<typeof mapSchema>;

/** What a box, a clipper and a desk need to know of the city. Villages come with their district as parent; RW and RT are left out. */
export const cityConfigSchema = z
  .object({
    cityId: z.string(),
    name: z.string(),
    timeZone: z.string(),
    languages: z.array(z.string()),
    coordinatorUnitId: unitIdSchema,
    inspectorateUnitId: unitIdSchema,
    /** Of the notice and the names of the emergency numbers; Indonesian where it is left out. */
    language: z.optional(z.string()),
    notice: noticeSchema,
    emergencyNumbers: z.array(emergencyNumberSchema),
    contactKinds: z.array(z.enum(['whatsapp', 'phone', 'email'])),
    /** Null where the city offers no map. */
    map: z.optional(z.nullable(mapSchema)),
    units: z.array(unitSchema),
    categories: z.array(categorySchema),
  })
  .register(z.globalRegistry, { id: 'CityConfig' });
export type CityConfig = z.infer<typeof cityConfigSchema>;
