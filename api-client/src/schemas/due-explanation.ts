import * as z from 'zod/mini';
import { clockSteps, clockUnits, stopReasons } from './clock-names.ts';
import { timestampSchema } from './timestamp.ts';

/** Why something is due when it is; the words are the reader's. */
export const dueExplanationSchema = z
  .object({
    dueAt: timestampSchema,
    step: z.enum(clockSteps),
    amount: z.number(),
    unit: z.enum(clockUnits),
    /** From when it is counted: receipt, or the dispute that gave the case a fresh clock. */
    startedAt: timestampSchema,
    /** Days off in between that are no weekend, with their names in Indonesian. */
    holidays: z.array(z.object({ date: z.string(), name: z.string() })),
    /** When it stood still, and why. */
    stops: z.array(z.object({ from: timestampSchema, until: timestampSchema, reason: z.enum(stopReasons) })),
  })
  .register(z.globalRegistry, { id: 'DueExplanation' });
export type DueExplanation = z.infer<typeof dueExplanationSchema>;
