import * as z from 'zod/mini';

/** Why a comment under our own post is no complaint. */
export const notComplaintKinds = ['greeting', 'praise', 'spam', 'other'] as const;
export const notComplaintKindSchema = z.enum(notComplaintKinds);
export type NotComplaintKind = z.infer<typeof notComplaintKindSchema>;
