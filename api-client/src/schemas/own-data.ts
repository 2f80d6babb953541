import * as z from 'zod/mini';
import { caseStateSchema } from './case-state.ts';
import { channelSchema } from './channel.ts';
import { consentsSchema } from './complaint.ts';
import { contactSchema } from './contact.ts';
import { filingProofSchema } from './filing-proof.ts';
import { messageSchema } from './message.ts';
import { givenRatingSchema } from './rating.ts';
import { resolutionSchema } from './resolution.ts';
import { rightRequestSchema } from './right-request.ts';
import { timestampSchema } from './timestamp.ts';
import { trackedStepSchema } from './tracked-case.ts';

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
  })
  .register(z.globalRegistry, { id: 'OwnData' });
export type OwnData = z.infer<typeof ownDataSchema>;
