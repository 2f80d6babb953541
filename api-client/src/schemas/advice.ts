import * as z from 'zod/mini';
import { attachmentSchema } from './attachment.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

export const adviceIdSchema = z.uuid().brand<'AdviceId'>();
export type AdviceId = z.infer<typeof adviceIdSchema>;

/** What another agency asks: the question and what it shares, and no way to the case. */
export const adviceRequestSchema = z
  .object({
    adviceId: adviceIdSchema,
    from: unitNameSchema,
    /** Which of the reader's units is asked. */
    to: unitNameSchema,
    question: z.string(),
    /** Of the complaint, where the asker shares it. */
    sharedText: z.nullable(z.string()),
    sharedPhotos: z.array(attachmentSchema),
    askedAt: timestampSchema,
  })
  .register(z.globalRegistry, { id: 'AdviceRequest' });
export type AdviceRequest = z.infer<typeof adviceRequestSchema>;
