import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { caseChangeErrors, caseVersionShape, noteTextSchema } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const reopenCase = defineOperation({
  id: 'reopenCase',
  summary: 'Takes a rejection back: the case is worked on after all, with a fresh clock.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/reopening',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z.strictObject({ ...caseVersionShape, text: noteTextSchema }).register(z.globalRegistry, { id: 'Reopening' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
