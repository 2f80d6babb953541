import * as z from 'zod/mini';
import { draftIdSchema, sha256Schema } from '../schemas/ids.ts';
import { uploadSchema } from '../schemas/upload.ts';
import { bytesBody, defineOperation } from './define-operation.ts';
import { operatorUploadErrors } from './operator-upload-errors.ts';

export const createClipFile = defineOperation({
  id: 'createClipFile',
  summary: 'Sends one picture or screenshot ahead of the clip that claims it. Its bytes are kept as they came, beside a stripped copy for showing.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/clips/files',
  allow: ['operator', 'coordinator', 'admin'],
  query: z.strictObject({ draftId: draftIdSchema, sha256: sha256Schema }),
  body: bytesBody,
  isIdempotent: true,
  success: { status: 201, schema: uploadSchema },
  errors: operatorUploadErrors,
});
