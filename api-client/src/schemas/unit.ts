import * as z from 'zod/mini';
import { unitIdSchema } from './ids.ts';

export const unitKinds = ['city', 'agency', 'district', 'village', 'rw', 'rt'] as const;

export const unitNameSchema = z
  .object({ unitId: unitIdSchema, name: z.string(), shortName: z.nullable(z.string()) })
  .register(z.globalRegistry, { id: 'UnitName' });
export type UnitName = z.infer<typeof unitNameSchema>;

/** A node of the city's tree. An external unit (police, PLN) is not the city's own: it is told, not commanded. */
export const unitSchema = z
  .strictObject({
    unitId: unitIdSchema,
    parentId: z.nullable(unitIdSchema),
    kind: z.enum(unitKinds),
    name: z.string().check(z.minLength(2), z.maxLength(160)),
    shortName: z.nullable(z.string().check(z.maxLength(40))),
    isExternal: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Unit' });
export type Unit = z.infer<typeof unitSchema>;
