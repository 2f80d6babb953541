import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { caseChangeErrors, caseVersionShape } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const archiveCase = defineOperation({
  id: 'archiveCase',
  summary: 'Puts a case away that is done, or takes it out again. The citizen keeps every right.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/archival',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z.strictObject({ ...caseVersionShape, isArchived: z.boolean() }).register(z.globalRegistry, { id: 'Archival' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
