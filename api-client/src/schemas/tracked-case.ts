import * as z from 'zod/mini';
import { attachmentSchema } from './attachment.ts';
import { caseStateSchema } from './case-state.ts';
import { complaintKindSchema } from './complaint-kind.ts';
import { givenAnswerSchema } from './given-answer.ts';
import { complaintNumberSchema } from './ids.ts';
import { messageSchema } from './message.ts';
import { resolutionSchema } from './resolution.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

/** What the holder of a tracking code sees, and nothing else (TRK-5). */
export const trackedCaseSchema = z
  .object({
    complaintNumber: complaintNumberSchema,
    kind: complaintKindSchema,
    state: caseStateSchema,
    unit: unitNameSchema,
    text: z.string(),
    /** What the category asked and this person answered; left out by older servers. */
    answers: z.optional(z.array(givenAnswerSchema)),
    attachments: z.array(attachmentSchema),
    receivedAt: timestampSchema,
    dueAt: z.nullable(timestampSchema),
    /** Received, verified, forwarded, resolved, closed: the steps, without officers' names or notes. */
    steps: z.array(z.object({ state: caseStateSchema, unit: unitNameSchema, at: timestampSchema })),
    messages: z.array(messageSchema),
    resolution: z.nullable(resolutionSchema),
    canReply: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'TrackedCase' });
export type TrackedCase = z.infer<typeof trackedCaseSchema>;
