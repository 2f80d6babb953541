import * as z from 'zod/mini';
import { draftIdSchema, sha256Schema } from '../schemas/ids.ts';
import { uploadSchema } from '../schemas/upload.ts';
import { bytesBody, defineOperation } from './define-operation.ts';

export const createUpload = defineOperation({
  id: 'createUpload',
  summary: 'Sends one file ahead of the complaint, clip or message that claims it. Provisional for 24 hours.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/uploads',
  allow: ['public'],
  query: z.strictObject({ draftId: draftIdSchema, sha256: sha256Schema }),
  body: bytesBody,
  isIdempotent: true,
  success: { status: 201, schema: uploadSchema },
  errors: [
    'invalid-input',
    'too-large',
    'unsupported-media-type',
    'unsupported-file',
    'unreadable-image',
    'image-too-large',
    'unreadable-file',
    'media-too-long',
    'protected-document',
    'key-reused',
    'still-running',
  ],
});
