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

export const emergencyNumberSchema = z.strictObject({ name: z.string(), number: z.string() }).register(z.globalRegistry, { id: 'EmergencyNumber' });

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
