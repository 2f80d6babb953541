import * as z from 'zod/mini';
import { draftIdSchema, sha256Schema } from '../schemas/ids.ts';
import { uploadSchema } from '../schemas/upload.ts';
import { bytesBody, defineOperation } from './define-operation.ts';
import { operatorUploadErrors } from './operator-upload-errors.ts';

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
  // “Sudah ditangani di tempat” sends its proof along with the clip.
  isForClipper: true,
  success: { status: 201, schema: uploadSchema },
  errors: operatorUploadErrors,
});
