import * as z from 'zod/mini';
import { attachmentSchema } from './attachment.ts';
import { evidenceRuleSchema } from './evidence-rule.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

/** The proof that closes a case. Photos are named by what they show. */
export const resolutionSchema = z
  .object({
    rule: evidenceRuleSchema,
    text: z.string(),
    before: z.array(attachmentSchema),
    after: z.array(attachmentSchema),
    documents: z.array(attachmentSchema),
    documentNumber: z.nullable(z.string()),
    resolvedAt: timestampSchema,
    unit: unitNameSchema,
  })
  .register(z.globalRegistry, { id: 'Resolution' });
export type Resolution = z.infer<typeof resolutionSchema>;
