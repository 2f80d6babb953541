import * as z from 'zod/mini';
import { timestampSchema } from './timestamp.ts';

/** What a person may ask for about their own data: UU 27/2022, articles 32 (access), 30 (correction), 43 (erasure) and 41 (restriction). */
export const rightKinds = ['access', 'correction', 'erasure', 'restriction'] as const;
export const rightKindSchema = z.enum(rightKinds);
export type RightKind = z.infer<typeof rightKindSchema>;

export const rightRequestStates = ['open', 'done', 'refused'] as const;

export const rightRequestIdSchema = z.uuid().brand<'RightRequestId'>();

export const rightRequestSchema = z
  .object({
    requestId: rightRequestIdSchema,
    kind: rightKindSchema,
    state: z.enum(rightRequestStates),
    /** The person's own words: what is wrong, what is to go. */
    text: z.nullable(z.string()),
    requestedAt: timestampSchema,
    /** 3 x 24 hours later, as the law has it. */
    dueAt: timestampSchema,
    answeredAt: z.nullable(timestampSchema),
    /** What the city says to it; null while it is open, and for access, which is given at once. */
    answer: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'RightRequest' });
export type RightRequest = z.infer<typeof rightRequestSchema>;
