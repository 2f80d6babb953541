import * as z from 'zod/mini';
import { socialReplyAddressSchema, socialReplySchema } from '../schemas/social-reply.ts';
import { clipParamsSchema } from './clip-params.ts';
import { decisionErrors } from './decision-errors.ts';
import { defineOperation } from './define-operation.ts';

export const recordSocialReply = defineOperation({
  id: 'recordSocialReply',
  summary: 'Notes that a clip was answered where it was written, and at which address.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/clips/:complaintNumber/social-reply',
  allow: ['operator', 'coordinator', 'admin'],
  params: clipParamsSchema,
  body: z.strictObject({ address: socialReplyAddressSchema }).register(z.globalRegistry, { id: 'NewSocialReply' }),
  isIdempotent: true,
  success: { status: 201, schema: socialReplySchema },
  errors: decisionErrors,
});
