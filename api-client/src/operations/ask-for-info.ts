import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { complaintIdSchema } from '../schemas/ids.ts';
import { languageSchema } from '../schemas/language.ts';
import { caseChangeErrors, caseVersionShape, noteTextSchema } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const askForInfo = defineOperation({
  id: 'askForInfo',
  summary: 'Asks one complainant for what is missing, in that person’s own thread. The clock stands still until they answer.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/questions',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z
    .strictObject({ ...caseVersionShape, complaintId: complaintIdSchema, text: noteTextSchema, language: languageSchema })
    .register(z.globalRegistry, { id: 'InfoRequest' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
