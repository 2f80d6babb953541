import * as z from 'zod/mini';
import { attachmentClaimSchema } from '../schemas/attachment.ts';
import { deskCaseSchema } from '../schemas/case.ts';
import { draftIdSchema } from '../schemas/ids.ts';
import { attachmentsMax } from '../schemas/limits.ts';
import { caseChangeErrors, caseVersionShape, noteTextSchema } from './change-case.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

const photosSchema = z.array(attachmentClaimSchema).check(z.maxLength(attachmentsMax));

export const caseResolutionSchema = z
  .strictObject({
    ...caseVersionShape,
    draftId: draftIdSchema,
    /** The written result; the citizen reads it. */
    text: noteTextSchema,
    before: photosSchema,
    after: photosSchema,
    documents: photosSchema,
    documentNumber: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(120))),
  })
  .register(z.globalRegistry, { id: 'CaseResolution' });

export const resolveCase = defineOperation({
  id: 'resolveCase',
  summary: 'Closes the work with the proof that the category asks for.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/cases/:caseId/resolution',
  allow: ['operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  body: caseResolutionSchema,
  isIdempotent: true,
  success: { status: 200, schema: deskCaseSchema },
  errors: [...caseChangeErrors, 'evidence-missing', 'upload-missing'],
});
