import * as z from 'zod/mini';
import { sha256Schema, uploadIdSchema } from './ids.ts';
import { citizenMediaTypes } from './limits.ts';
import { timestampSchema } from './timestamp.ts';

/** What the server has of a file: provisional until something claims it before `expiresAt`. */
export const uploadSchema = z
  .object({
    uploadId: uploadIdSchema,
    /** Of the bytes as they arrived, before the server re-encoded them. */
    sha256: sha256Schema,
    mediaType: z.enum(citizenMediaTypes),
    sizeBytes: z.int(),
    expiresAt: timestampSchema,
  })
  .register(z.globalRegistry, { id: 'Upload' });
export type Upload = z.infer<typeof uploadSchema>;
