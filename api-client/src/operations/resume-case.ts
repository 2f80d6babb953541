import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { caseChangeErrors, caseVersionShape, optionalNoteSchema } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const resumeCase = defineOperation({
  id: 'resumeCase',
  summary: 'The work goes on without waiting for the citizen any longer; the clock runs again.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/resumption',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z.strictObject({ ...caseVersionShape, note: optionalNoteSchema }).register(z.globalRegistry, { id: 'Resumption' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
