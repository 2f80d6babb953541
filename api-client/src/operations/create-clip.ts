import { clipDraftSchema, clipReceiptSchema } from '../schemas/clip-filing.ts';
import { defineOperation } from './define-operation.ts';

export const createClip = defineOperation({
  id: 'createClip',
  summary: 'Files what an admin clipped, and gives two replies ready to paste.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/clips',
  allow: ['operator', 'coordinator', 'admin'],
  body: clipDraftSchema,
  isIdempotent: true,
  success: { status: 201, schema: clipReceiptSchema },
  errors: [
    'unauthenticated',
    'session-expired',
    'forbidden',
    'invalid-input',
    'too-large',
    'unsupported-media-type',
    'upload-missing',
    'evidence-changed',
    'evidence-missing',
    'key-reused',
    'still-running',
  ],
});
