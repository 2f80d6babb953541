import * as z from 'zod/mini';
import { attachmentSchema } from './attachment.ts';
import { caseStateSchema } from './case-state.ts';
import { complaintKindSchema } from './complaint-kind.ts';
import { contactKinds } from './contact.ts';
import { dueExplanationSchema } from './due-explanation.ts';
import { givenAnswerSchema } from './given-answer.ts';
import { complaintNumberSchema } from './ids.ts';
import { messageSchema } from './message.ts';
import { givenRatingSchema } from './rating.ts';
import { rejectionSchema } from './rejection.ts';
import { resolutionSchema } from './resolution.ts';
import { rightRequestSchema } from './right-request.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

/** What a citizen is told of the timeline. */
export const trackedStepKinds = ['received', 'verified', 'forwarded', 'resolved', 'closed', 'disputed', 'code-replaced'] as const;

export const trackedStepSchema = z.object({
  state: caseStateSchema,
  unit: unitNameSchema,
  at: timestampSchema,
  /** Left out by older servers. */
  kind: z.optional(z.enum(trackedStepKinds)),
  /** What it was more exactly. A reader that doesn't know the word falls back to the kind, or to the state. */
  detail: z.optional(z.string()),
});

/** A contact as it is shown to whoever holds the code: enough to know one's own again, too little to learn it. */
export const keptContactSchema = z
  .object({ kind: z.enum(contactKinds), masked: z.string(), allowsNotices: z.boolean() })
  .register(z.globalRegistry, { id: 'KeptContact' });
export type KeptContact = z.infer<typeof keptContactSchema>;

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
    /** What became of it and of its code, without officers' names or notes. */
    steps: z.array(trackedStepSchema),
    messages: z.array(messageSchema),
    resolution: z.nullable(resolutionSchema),
    canReply: z.boolean(),
    // All below is left out by older servers.
    /** IANA zone in which the times are to be read: that of the city. */
    timeZone: z.optional(z.string()),
    isOverdue: z.optional(z.boolean()),
    /** Why it is due then; null while no clock runs. */
    due: z.optional(z.nullable(dueExplanationSchema)),
    /** What the city does when the due date passes, in its own words. */
    escalation: z.optional(z.nullable(z.string())),
    /** The same in the other languages that the city has it in. */
    escalationIn: z.optional(z.array(z.object({ language: z.string(), text: z.string() }))),
    canConfirm: z.optional(z.boolean()),
    canDispute: z.optional(z.boolean()),
    /** The last moment to dispute; a resolved case closes by itself then. Null where nothing is resolved. */
    disputeUntil: z.optional(z.nullable(timestampSchema)),
    canRate: z.optional(z.boolean()),
    /** Null while no end is in sight: the case is not closed yet. */
    rateUntil: z.optional(z.nullable(timestampSchema)),
    rating: z.optional(z.nullable(givenRatingSchema)),
    requests: z.optional(z.array(rightRequestSchema)),
    /** Null where none is kept: who loses the code then can't get a new one. */
    contact: z.optional(z.nullable(keptContactSchema)),
    /** What this person was asked for, while the case waits for it. */
    asked: z.optional(z.nullable(messageSchema)),
    /** Why it was rejected, while it is. */
    rejection: z.optional(z.nullable(rejectionSchema)),
  })
  .register(z.globalRegistry, { id: 'TrackedCase' });
export type TrackedCase = z.infer<typeof trackedCaseSchema>;
