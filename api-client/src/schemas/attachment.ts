import * as z from 'zod/mini';
import { sha256Schema, uploadIdSchema } from './ids.ts';
import { captionMaxLength, citizenMediaTypes } from './limits.ts';
import { placeSchema } from './place.ts';
import { timestampSchema } from './timestamp.ts';

/** A claim on an upload. The photo was stripped on the device; what the original said travels as fields. */
export const attachmentClaimSchema = z
  .strictObject({
    uploadId: uploadIdSchema,
    /** Of the bytes that were uploaded: the server compares. */
    sha256: sha256Schema,
    originalSha256: z.nullable(sha256Schema),
    takenAt: z.nullable(timestampSchema),
    place: z.nullable(placeSchema),
    caption: z.nullable(z.string().check(z.trim(), z.maxLength(captionMaxLength))),
  })
  .register(z.globalRegistry, { id: 'AttachmentClaim' });
export type AttachmentClaim = z.infer<typeof attachmentClaimSchema>;

/** A stored file as its readers see it. `url` is signed and lives for 60 seconds. */
export const attachmentSchema = z
  .object({
    uploadId: uploadIdSchema,
    mediaType: z.enum(citizenMediaTypes),
    sizeBytes: z.int(),
    width: z.nullable(z.int()),
    height: z.nullable(z.int()),
    /** Of a voice note or a video, where the file says so. */
    durationSeconds: z.optional(z.nullable(z.number())),
    caption: z.nullable(z.string()),
    /** Where it was taken, if the citizen said so. */
    place: z.optional(z.nullable(placeSchema)),
    url: z.string(),
  })
  .register(z.globalRegistry, { id: 'Attachment' });
export type Attachment = z.infer<typeof attachmentSchema>;
