import * as z from 'zod/mini';
import { codeRequestParamsSchema } from './decide-code-request.ts';
import { decisionErrors } from './decision-errors.ts';
import { defineOperation } from './define-operation.ts';
import { codeRequestListSchema } from './list-code-requests.ts';

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
  errors: decisionErrors,
});
