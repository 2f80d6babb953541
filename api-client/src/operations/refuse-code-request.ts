import * as z from 'zod/mini';
import { codeRequestParamsSchema } from './decide-code-request.ts';
import { decisionErrors } from './decision-errors.ts';
import { defineOperation } from './define-operation.ts';
import { codeRequestListSchema } from './list-code-requests.ts';

export const refuseCodeRequest = defineOperation({
  id: 'refuseCodeRequest',
  summary: 'Nobody there has asked for it, or nobody can be reached: the new code never counts.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/code-requests/:codeRequestId/refusal',
  allow: ['operator', 'coordinator', 'admin'],
  params: codeRequestParamsSchema,
  body: z.strictObject({}).register(z.globalRegistry, { id: 'CodeRequestRefuse' }),
  isIdempotent: true,
  success: { status: 200, schema: codeRequestListSchema },
  errors: decisionErrors,
});
