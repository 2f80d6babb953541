import * as z from 'zod/mini';
import { attachmentSchema } from './attachment.ts';
import { messageIdSchema } from './ids.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

/** One message of a complainant's own thread. */
export const messageSchema = z
  .object({
    messageId: messageIdSchema,
    from: z.enum(['citizen', 'agency']),
    /** Null for the citizen. */
    unit: z.nullable(unitNameSchema),
    text: z.string(),
    language: z.string(),
    attachments: z.array(attachmentSchema),
    sentAt: timestampSchema,
  })
  .register(z.globalRegistry, { id: 'Message' });
export type Message = z.infer<typeof messageSchema>;
