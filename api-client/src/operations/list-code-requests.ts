import * as z from 'zod/mini';
import { codeRequestSchema } from '../schemas/code-request.ts';
import { defineOperation } from './define-operation.ts';

export const codeRequestListSchema = z.object({ requests: z.array(codeRequestSchema) }).register(z.globalRegistry, { id: 'CodeRequests' });

export const listCodeRequests = defineOperation({
  id: 'listCodeRequests',
  summary: 'Who lost a code and waits for a coordinator to reach them, oldest first.',
  group: 'desk',
  method: 'GET',
  path: '/api/v1/code-requests',
  allow: ['operator', 'coordinator', 'admin'],
  success: { status: 200, schema: codeRequestListSchema },
  errors: ['unauthenticated', 'session-expired', 'forbidden'],
});
