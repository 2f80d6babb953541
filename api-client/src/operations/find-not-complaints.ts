import * as z from 'zod/mini';
import { keyedHashSchema } from '../schemas/ids.ts';
import { notComplaintSchema } from '../schemas/not-complaint.ts';
import { defineOperation } from './define-operation.ts';

export const findNotComplaints = defineOperation({
  id: 'findNotComplaints',
  summary: 'Which of these comments somebody in the city has looked at and found to be no complaint.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/clips/not-complaints/search',
  allow: ['operator', 'coordinator', 'admin'],
  body: z
    .strictObject({ commentKeys: z.array(keyedHashSchema).check(z.minLength(1), z.maxLength(200)) })
    .register(z.globalRegistry, { id: 'NotComplaintSearch' }),
  isRepeatable: true,
  success: { status: 200, schema: z.object({ marks: z.array(notComplaintSchema) }).register(z.globalRegistry, { id: 'NotComplaints' }) },
  errors: ['unauthenticated', 'session-expired', 'forbidden', 'unsupported-media-type', 'invalid-input'],
});
