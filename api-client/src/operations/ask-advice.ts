import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { complaintIdSchema, unitIdSchema } from '../schemas/ids.ts';
import { caseChangeErrors, caseVersionShape, noteTextSchema } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const askAdvice = defineOperation({
  id: 'askAdvice',
  summary: 'Asks another unit something without giving it the case: it reads the question and what is shared, and nothing else.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/advice',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z
    .strictObject({
      ...caseVersionShape,
      unitId: unitIdSchema,
      question: noteTextSchema,
      sharedComplaintId: z.nullable(complaintIdSchema),
      sharesText: z.boolean(),
      sharesPhotos: z.boolean(),
    })
    .register(z.globalRegistry, { id: 'AdviceQuestion' }),
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
