import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { operatorIdSchema } from '../schemas/ids.ts';
import { caseChangeErrors, caseVersionShape, noteTextSchema } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const createNote = defineOperation({
  id: 'createNote',
  summary: 'A note among agencies; no citizen ever sees it.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/notes',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z
    .strictObject({ ...caseVersionShape, text: noteTextSchema, mentions: z.optional(z.array(operatorIdSchema).check(z.maxLength(10))) })
    .register(z.globalRegistry, { id: 'Note' }),
  isIdempotent: true,
  success: { status: 201, schema: deskCaseSchema },
  errors: caseChangeErrors,
});
