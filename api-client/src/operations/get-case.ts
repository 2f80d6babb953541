import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { caseIdSchema } from '../schemas/ids.ts';
import { defineOperation } from './define-operation.ts';

export const caseParamsSchema = z.strictObject({ caseId: caseIdSchema });

export const getCase = defineOperation({
  id: 'getCase',
  summary: 'One case, with its complaints, threads, proof and timeline. A case that the caller may not see is not found.',
  group: 'desk',
  method: 'GET',
  path: '/api/v1/cases/:caseId',
  allow: ['viewer', 'operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  success: { status: 200, schema: deskCaseSchema },
  errors: ['unauthenticated', 'session-expired', 'forbidden', 'not-found'],
});
