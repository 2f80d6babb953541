import * as z from 'zod/mini';
import { timestampSchema } from './timestamp.ts';

/** Where a clip was answered in public, as it stands on the platform. */
export const socialReplyAddressSchema = z.string().check(z.trim(), z.regex(/^https:\/\/[^\s"'<>]+$/), z.maxLength(500));

export const socialReplySchema = z
  .object({
    address: z.string(),
    /** Null for somebody who has left. */
    by: z.nullable(z.string()),
    repliedAt: timestampSchema,
  })
  .register(z.globalRegistry, { id: 'SocialReply' });
export type SocialReply = z.infer<typeof socialReplySchema>;
