import { accountSnapshotSchema, auditedAccountSchema } from '../schemas/audited-account.ts';
import { defineOperation } from './define-operation.ts';

export const noteAccount = defineOperation({
  id: 'noteAccount',
  summary: 'Notes what a profile shows at this moment: followers, posts, the last of them. Confirms nothing.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/accounts',
  allow: ['operator', 'coordinator', 'admin'],
  body: accountSnapshotSchema,
  isIdempotent: true,
  success: { status: 201, schema: auditedAccountSchema },
  errors: ['unauthenticated', 'session-expired', 'forbidden', 'invalid-input', 'too-large', 'unsupported-media-type', 'key-reused', 'still-running'],
});
