import * as z from 'zod/mini';
import { draftIdSchema, sha256Schema } from '../schemas/ids.ts';
import { uploadSchema } from '../schemas/upload.ts';
import { bytesBody, defineOperation } from './define-operation.ts';

export const createEvidence = defineOperation({
  id: 'createEvidence',
  summary: 'An agency’s photo or document as it came from the camera: hashed and read by the server, then stripped.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/evidence',
  allow: ['operator', 'coordinator', 'admin'],
  query: z.strictObject({ draftId: draftIdSchema, sha256: sha256Schema }),
  body: bytesBody,
  isIdempotent: true,
  success: { status: 201, schema: uploadSchema },
  errors: [
    'unauthenticated',
    'session-expired',
    'forbidden',
    'invalid-input',
    'too-large',
    'unsupported-media-type',
    'unsupported-file',
    'unreadable-image',
    'image-too-large',
    'unreadable-file',
    'protected-document',
    'key-reused',
    'still-running',
  ],
});
