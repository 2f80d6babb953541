import * as z from 'zod/mini';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

/** Why it was rejected, as the citizen reads it: the city's reason, the agency's own words, or both. */
export const rejectionSchema = z
  .object({
    reason: z.nullable(z.string()),
    /** The same in the other languages that the city has it in. */
    reasonIn: z.array(z.object({ language: z.string(), text: z.string() })),
    words: z.nullable(z.string()),
    unit: unitNameSchema,
    rejectedAt: timestampSchema,
  })
  .register(z.globalRegistry, { id: 'Rejection' });
export type Rejection = z.infer<typeof rejectionSchema>;
