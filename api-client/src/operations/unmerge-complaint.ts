import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { complaintIdSchema } from '../schemas/ids.ts';
import { caseChangeErrors, caseVersionShape } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const unmergeComplaint = defineOperation({
  id: 'unmergeComplaint',
  summary: 'Pisahkan: one complaint goes back to the case that it came in, which is again where it was before the merge.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/unmerges',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z.strictObject({ ...caseVersionShape, complaintId: complaintIdSchema }).register(z.globalRegistry, { id: 'Unmerge' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
