import * as z from 'zod/mini';
import { unitIdSchema } from './ids.ts';

/** A village, a street or a landmark that a person can find by its name; from the city's own list. */
export const knownPlaceSchema = z
  .object({
    name: z.string(),
    kind: z.enum(['village', 'street', 'landmark']),
    /** The village or, failing that, the district it lies in. */
    unitId: z.nullable(unitIdSchema),
    latitude: z.nullable(z.number()),
    longitude: z.nullable(z.number()),
  })
  .register(z.globalRegistry, { id: 'KnownPlace' });
export type KnownPlace = z.infer<typeof knownPlaceSchema>;
