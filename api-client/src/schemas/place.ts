import * as z from 'zod/mini';
import { unitIdSchema } from './ids.ts';
import { placeMaxLength } from './limits.ts';

/** Where it happened. WGS 84 degrees; every part may be unknown. */
export const placeSchema = z
  .strictObject({
    description: z.nullable(z.string().check(z.trim(), z.maxLength(placeMaxLength))),
    latitude: z.nullable(z.number().check(z.gte(-90), z.lte(90))),
    longitude: z.nullable(z.number().check(z.gte(-180), z.lte(180))),
    unitId: z.nullable(unitIdSchema),
  })
  .register(z.globalRegistry, { id: 'Place' });
export type Place = z.infer<typeof placeSchema>;
