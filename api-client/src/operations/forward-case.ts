import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { unitIdSchema } from '../schemas/ids.ts';
import { noteMaxLength } from '../schemas/limits.ts';
import { caseChangeErrors, caseVersionShape } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const forwardCase = defineOperation({
  id: 'forwardCase',
  summary: 'Disposisi: gives the lead to a unit, others alongside. The case is in progress from then on.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/assignments',
  allow: ['coordinator', 'admin', 'operator'],
  params: caseParamsSchema,
  body: z
    .strictObject({
      ...caseVersionShape,
      leadUnitId: unitIdSchema,
      supportingUnitIds: z.array(unitIdSchema).check(z.maxLength(10)),
      note: z.nullable(z.string().check(z.trim(), z.maxLength(noteMaxLength))),
    })
    .register(z.globalRegistry, { id: 'Assignment' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
