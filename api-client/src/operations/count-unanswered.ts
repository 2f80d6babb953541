import * as z from 'zod/mini';
import { complaintNumberSchema } from '../schemas/ids.ts';
import { timestampSchema } from '../schemas/timestamp.ts';
import { defineOperation } from './define-operation.ts';

export const countUnanswered = defineOperation({
  id: 'countUnanswered',
  summary: 'How many clips of one’s own unit nobody has answered where they were written, and which are late by the city’s own clock.',
  group: 'clip',
  method: 'GET',
  path: '/api/v1/clips/unanswered',
  allow: ['operator', 'coordinator', 'admin'],
  success: {
    status: 200,
    schema: z
      .object({
        waiting: z.int(),
        late: z.int(),
        /** The latest first, at most twenty. */
        lateNumbers: z.array(complaintNumberSchema),
        /** When the next one will be late; null where none waits. */
        nextDueAt: z.nullable(timestampSchema),
      })
      .register(z.globalRegistry, { id: 'UnansweredClips' }),
  },
  errors: ['unauthenticated', 'session-expired', 'forbidden'],
});
