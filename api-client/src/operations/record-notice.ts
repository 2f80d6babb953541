import * as z from 'zod/mini';
import { deskCaseSchema } from '../schemas/case.ts';
import { complaintIdSchema } from '../schemas/ids.ts';
import { caseChangeErrors } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const recordNotice = defineOperation({
  id: 'recordNotice',
  summary: 'Notes that an operator opened WhatsApp to tell a complainant that there is an answer. It carries no version: it happened, whatever else did.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/notices',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z.strictObject({ complaintId: complaintIdSchema }).register(z.globalRegistry, { id: 'NewNotice' }),
  isIdempotent: true,
  success: { status: 201, schema: deskCaseSchema },
  errors: caseChangeErrors.filter((code) => code !== 'stale-version'),
});
