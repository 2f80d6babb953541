import { draftIdSchema, sha256Schema } from '@kotak-aduan/api-client/schemas';
import { Metadata } from '@tus/server';
import * as z from 'zod/mini';
import { ApiError } from '../errors/api-error.ts';

/** In lower case, as devices make it: it becomes a file's name. */
const uploadKeySchema = z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const metadataSchema = z.strictObject({ draftId: draftIdSchema, sha256: sha256Schema, uploadKey: uploadKeySchema });
export type UploadMetadata = z.infer<typeof metadataSchema>;

/** What stands in `Upload-Metadata`: exactly these three, so that nobody sends a file's name. */
export function readUploadMetadata(header: string | null): UploadMetadata {
  const parsed = metadataSchema.safeParse(parse(header));
  if (parsed.success) return parsed.data;
  throw new ApiError('invalid-input', 'Upload-Metadata must hold draftId, sha256 and uploadKey', { fields: ['Upload-Metadata'] });
}

export function isUploadKey(text: string): boolean {
  return uploadKeySchema.safeParse(text).success;
}

function parse(header: string | null): unknown {
  try {
    return Metadata.parse(header ?? '');
  } catch {
    // Whatever is wrong with it, the schema says so.
    return null;
  }
}
