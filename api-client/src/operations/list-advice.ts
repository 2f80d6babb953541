import * as z from 'zod/mini';
import { adviceRequestSchema } from '../schemas/advice.ts';
import { defineOperation } from './define-operation.ts';

export const adviceListSchema = z.object({ requests: z.array(adviceRequestSchema) }).register(z.globalRegistry, { id: 'AdviceList' });

export const listAdvice = defineOperation({
  id: 'listAdvice',
  summary: 'What other units ask the caller’s own and wait to hear, oldest first.',
  group: 'desk',
  method: 'GET',
  path: '/api/v1/advice',
  allow: ['operator', 'coordinator', 'admin'],
  success: { status: 200, schema: adviceListSchema },
  errors: ['unauthenticated', 'session-expired', 'forbidden'],
});
