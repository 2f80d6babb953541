import * as z from 'zod/mini';
import type { Clip } from './clip.ts';
import { keyedHashSchema } from './ids.ts';

/** Why a comment under our own post is no complaint. */
export const notComplaintKinds = ['greeting', 'praise', 'spam', 'other'] as const;
export const notComplaintKindSchema = z.enum(notComplaintKinds);
export type NotComplaintKind = z.infer<typeof notComplaintKindSchema>;

/** A comment that somebody of the city looked at: by `commentIdentity` under the city's key, and not one word of it. */
export const notComplaintSchema = z.object({ commentKey: keyedHashSchema, kind: notComplaintKindSchema }).register(z.globalRegistry, { id: 'NotComplaint' });
export type NotComplaint = z.infer<typeof notComplaintSchema>;

/** Null takes it back. */
export const notComplaintMarkSchema = z
  .strictObject({ commentKey: keyedHashSchema, kind: z.nullable(notComplaintKindSchema) })
  .register(z.globalRegistry, { id: 'NotComplaintMark' });

/** What a comment is remembered by. Like `messageIdentities` it is only ever told under the city's key. */
export function commentIdentity({ platform, commentId }: Pick<Clip, 'platform'> & { readonly commentId: string }): string {
  return JSON.stringify(['comment', platform, commentId]);
}
