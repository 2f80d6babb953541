import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { categoryIdSchema } from '../schemas/ids.ts';
import { caseChangeErrors, caseVersionShape } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const verifyCase = defineOperation({
  id: 'verifyCase',
  summary: 'A coordinator says that a case is complete and in scope: received becomes verified.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/verification',
  allow: ['coordinator', 'admin'],
  params: caseParamsSchema,
  body: z.strictObject({ ...caseVersionShape, categoryId: z.nullable(categoryIdSchema) }).register(z.globalRegistry, { id: 'Verification' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
