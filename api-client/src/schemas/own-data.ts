import * as z from 'zod/mini';
import { caseStateSchema } from './case-state.ts';
import { channelSchema } from './channel.ts';
import { codeRequestStates } from './code-request.ts';
import { consentsSchema } from './complaint.ts';
import { contactSchema } from './contact.ts';
import { filedAttachmentSchema, filingProofSchema } from './filing-proof.ts';
import { messageIdSchema } from './ids.ts';
import { messageSchema } from './message.ts';
import { givenRatingSchema } from './rating.ts';
import { resolutionSchema } from './resolution.ts';
import { rightRequestSchema } from './right-request.ts';
import { timestampSchema } from './timestamp.ts';
import { trackedStepSchema } from './tracked-case.ts';

/** A file of this person's: filed, or sent later with a message or a dispute. */
export const ownFileSchema = z
  .object({
    ...filedAttachmentSchema.shape,
    width: z.nullable(z.int()),
    height: z.nullable(z.int()),
    durationSeconds: z.nullable(z.number()),
    /** Signed, for 60 seconds. */
    url: z.string(),
    sentAt: timestampSchema,
    /** Null for what came with the complaint itself. */
    messageId: z.nullable(messageIdSchema),
  })
  .register(z.globalRegistry, { id: 'OwnFile' });
export type OwnFile = z.infer<typeof ownFileSchema>;

/** Asked for with this complaint's number and contact: also by somebody else, if anybody did. */
const ownCodeRequestSchema = z.object({ requestedAt: timestampSchema, state: z.enum(codeRequestStates), decidedAt: z.nullable(timestampSchema) });

/** What an officer wrote down of this person's post, on the platform that `channel` names; who stood around it is not theirs. */
const ownClipSchema = z.object({
  authorName: z.nullable(z.string()),
  authorHandle: z.nullable(z.string()),
  authorUrl: z.nullable(z.string()),
  permalink: z.nullable(z.string()),
  text: z.nullable(z.string()),
  postedAt: z.nullable(timestampSchema),
  capturedAt: timestampSchema,
  receivedByAccount: z.nullable(z.string()),
});

/** Everything that the city keeps of a person with one complaint, and why (UU 27/2022, articles 13, 32 and 33). */
export const ownDataSchema = z
  .object({
    exportedAt: timestampSchema,
    controller: z.string(),
    legalBasis: z.string(),
    /** As it was filed. */
    complaint: filingProofSchema,
    channel: channelSchema,
    /** The name was given and is not in this copy: whoever holds the code is not told it. The coordinator gives it after asking who they are. */
    isNameWithheld: z.boolean(),
    /** Null where none was given or it was withdrawn; of a withheld name masked, like the name. */
    contact: z.nullable(z.object(contactSchema.shape)),
    consents: z.object(consentsSchema.shape),
    state: caseStateSchema,
    steps: z.array(trackedStepSchema),
    messages: z.array(messageSchema),
    resolution: z.nullable(resolutionSchema),
    rating: z.nullable(givenRatingSchema),
    requests: z.array(rightRequestSchema),
    // All below is left out by older servers.
    /** In which the complaint was written. */
    language: z.optional(z.string()),
    files: z.optional(z.array(ownFileSchema)),
    /** Results that this person was told before the latest, and disputed. */
    earlierResolutions: z.optional(z.array(resolutionSchema)),
    contactWithdrawnAt: z.optional(z.nullable(timestampSchema)),
    codeRequests: z.optional(z.array(ownCodeRequestSchema)),
    /** Null for what was not clipped. */
    clip: z.optional(z.nullable(ownClipSchema)),
  })
  .register(z.globalRegistry, { id: 'OwnData' });
export type OwnData = z.infer<typeof ownDataSchema>;
