import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { caseChangeErrors, caseVersionShape, optionalNoteSchema } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const rejectCase = defineOperation({
  id: 'rejectCase',
  summary: 'Says that nothing will be done, with a reason that the citizen reads.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/rejection',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z
    .strictObject({ ...caseVersionShape, reasonId: z.nullable(z.string().check(z.maxLength(60))), words: optionalNoteSchema })
    .register(z.globalRegistry, { id: 'CaseRejection' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
