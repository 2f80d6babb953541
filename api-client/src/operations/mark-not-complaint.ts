import { notComplaintMarkSchema, notComplaintSchema } from '../schemas/not-complaint.ts';
import * as z from 'zod/mini';
import { defineOperation } from './define-operation.ts';

export const markNotComplaint = defineOperation({
  id: 'markNotComplaint',
  summary: 'Remembers for everybody who clips that a comment is no complaint, or takes that back.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/clips/not-complaints',
  allow: ['operator', 'coordinator', 'admin'],
  body: notComplaintMarkSchema,
  isRepeatable: true,
  success: {
    status: 200,
    schema: z.object({ mark: z.nullable(notComplaintSchema) }).register(z.globalRegistry, { id: 'MarkedNotComplaint' }),
  },
  errors: ['unauthenticated', 'session-expired', 'forbidden', 'unsupported-media-type', 'invalid-input'],
});
