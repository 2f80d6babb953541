import * as z from 'zod/mini';
import { attachmentClaimSchema } from '../schemas/attachment.ts';
import { trackedCaseSchema } from '../schemas/tracked-case.ts';
import { draftIdSchema } from '../schemas/ids.ts';
import { languageSchema } from '../schemas/language.ts';
import { attachmentsMax, textMaxLength } from '../schemas/limits.ts';
import { defineOperation } from './define-operation.ts';

export const citizenReplySchema = z
  .strictObject({
    draftId: draftIdSchema,
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(textMaxLength)),
    language: languageSchema,
    attachments: z.array(attachmentClaimSchema).check(z.maxLength(attachmentsMax)),
  })
  .register(z.globalRegistry, { id: 'CitizenReply' });

export const createCitizenReply = defineOperation({
  id: 'createCitizenReply',
  summary: 'The citizen answers in their own thread.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/tracking/replies',
  allow: ['tracker'],
  body: citizenReplySchema,
  isIdempotent: true,
  success: { status: 201, schema: trackedCaseSchema },
  errors: [
    'unauthenticated',
    'session-expired',
    'invalid-input',
    'too-large',
    'unsupported-media-type',
    'upload-missing',
    'key-reused',
    'still-running',
    'illegal-transition',
  ],
});
