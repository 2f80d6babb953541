import * as z from 'zod/mini';
import { codeRequestIdSchema } from '../schemas/code-request.ts';
import { defineOperation } from './define-operation.ts';

import { codeRequestListSchema } from './list-code-requests.ts';

export const codeRequestParamsSchema = z.strictObject({ codeRequestId: codeRequestIdSchema });
export const confirmCodeRequest = defineOperation({
  id: 'confirmCodeRequest',
  summary: 'The person behind the contact has asked for it: the old code and what it opened are dead, the new one counts.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/code-requests/:codeRequestId/confirmation',
  allow: ['operator', 'coordinator', 'admin'],
  params: codeRequestParamsSchema,
  body: z.strictObject({}).register(z.globalRegistry, { id: 'CodeRequestConfirm' }),
  isIdempotent: true,
  success: { status: 200, schema: codeRequestListSchema },
  errors: [
    'unauthenticated',
    'session-expired',
    'forbidden',
    'not-found',
    'invalid-input',
    'too-large',
    'unsupported-media-type',
    'key-reused',
    'still-running',
  ],
});
