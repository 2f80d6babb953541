import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { unitIdSchema } from '../schemas/ids.ts';
import { caseChangeErrors, caseVersionShape, noteTextSchema } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const handBackCase = defineOperation({
  id: 'handBackCase',
  summary: 'The unit in the lead says that this is not its job: back to the coordinator, with a reason and perhaps whose job it is.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/return',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z
    .strictObject({ ...caseVersionShape, reason: noteTextSchema, suggestedUnitId: z.nullable(unitIdSchema) })
    .register(z.globalRegistry, { id: 'HandBack' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
