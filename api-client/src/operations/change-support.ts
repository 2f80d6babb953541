import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { unitIdSchema } from '../schemas/ids.ts';
import { caseChangeErrors, caseVersionShape, optionalNoteSchema } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const changeSupport = defineOperation({
  id: 'changeSupport',
  summary: 'Takes one more unit along, or lets it go; the lead and the state stay.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/support',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z
    .strictObject({ ...caseVersionShape, unitId: unitIdSchema, isSupporting: z.boolean(), note: optionalNoteSchema })
    .register(z.globalRegistry, { id: 'Support' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
