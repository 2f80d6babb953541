import * as z from 'zod/mini';
import { platformSchema } from './clip.ts';
import { complaintNumberSchema } from './ids.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

/** What stands behind the `#` of a clip's private link. Unguessable; opens nothing by itself. */
export const claimTokenSchema = z.string().check(z.regex(/^[\w-]{43}$/));

/** So many days a claim waits for its word. */
export const claimDays = 7;

/** So many words that fit no claim may be tried for one complaint within a day. */
export const claimWrongWordsMax = 5;

/** A clip whose private link somebody opened and asked for. By how many devices, never by whom: that only the word says. */
export const openClaimSchema = z
  .object({
    complaintNumber: complaintNumberSchema,
    unit: unitNameSchema,
    platform: platformSchema,
    /** The account that was clipped; the word counts only from there. Null where it was not read. */
    authorName: z.nullable(z.string()),
    authorHandle: z.nullable(z.string()),
    authorUrl: z.nullable(z.string()),
    /** Our own account, which the word was sent to. */
    receivedByAccount: z.nullable(z.string()),
    devices: z.int(),
    askedAt: timestampSchema,
    expiresAt: timestampSchema,
    /** How many wrong words may still be tried today. */
    triesLeft: z.int(),
  })
  .register(z.globalRegistry, { id: 'OpenClaim' });
export type OpenClaim = z.infer<typeof openClaimSchema>;

/** `wrong-word`: it is none of this complaint's. `locked`: too many were; tomorrow again. */
export const claimOutcomes = ['accepted', 'wrong-word', 'locked'] as const;
export type ClaimOutcome = (typeof claimOutcomes)[number];
