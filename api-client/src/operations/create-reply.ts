import * as z from 'zod/mini';
import { attachmentClaimSchema } from '../schemas/attachment.ts';
import { deskCaseSchema } from '../schemas/case.ts';
import { complaintIdSchema, draftIdSchema } from '../schemas/ids.ts';
import { languageSchema } from '../schemas/language.ts';
import { attachmentsMax } from '../schemas/limits.ts';
import { caseChangeErrors, caseVersionShape, noteTextSchema } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const createReply = defineOperation({
  id: 'createReply',
  summary: 'An agency answers one complainant, in that person’s own thread.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/replies',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: z
    .strictObject({
      ...caseVersionShape,
      complaintId: complaintIdSchema,
      draftId: draftIdSchema,
      text: noteTextSchema,
      language: languageSchema,
      attachments: z.array(attachmentClaimSchema).check(z.maxLength(attachmentsMax)),
    })
    .register(z.globalRegistry, { id: 'Reply' }),
  isIdempotent: true,
  success: { status: 201, schema: deskCaseSchema },
  errors: [...caseChangeErrors, 'upload-missing'],
});
