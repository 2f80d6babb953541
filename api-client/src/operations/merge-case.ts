import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { caseIdSchema } from '../schemas/ids.ts';
import { caseChangeErrors, caseVersionShape } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const mergeCase = defineOperation({
  id: 'mergeCase',
  summary:
    'Gabungkan: takes the complaints of another case into this one. Each keeps its thread, its code and its due date; its own timeline rests where it was.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/merges',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z
    .strictObject({
      ...caseVersionShape,
      otherCaseId: caseIdSchema,
      /** Of the other case, as it was read: nobody merges away what somebody has just changed. */
      otherVersion: z.int().check(z.nonnegative()),
    })
    .register(z.globalRegistry, { id: 'Merge' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
