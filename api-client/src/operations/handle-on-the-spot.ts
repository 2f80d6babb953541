import { deskCaseSchema } from '../schemas/case.ts';
import { caseChangeErrors } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';
import { caseResolutionSchema } from './resolve-case.ts';

export const handleOnTheSpot = defineOperation({
  id: 'handleOnTheSpot',
  summary: 'A small matter that is done already: answers the complainants and resolves the case in one step, with the proof that the category asks for.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/on-the-spot',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: caseResolutionSchema,
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: [...caseChangeErrors, 'evidence-missing', 'upload-missing'],
});
