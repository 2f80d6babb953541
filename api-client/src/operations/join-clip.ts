import { clipReceiptSchema, joiningClipSchema } from '../schemas/clip-filing.ts';
import { clipParamsSchema } from './clip-params.ts';
import { decisionErrors } from './decision-errors.ts';
import { defineOperation } from './define-operation.ts';

export const joinClip = defineOperation({
  id: 'joinClip',
  summary: 'Adds a second clip of the same post, comment or words to the case of the first, with its evidence, instead of filing another.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/clips/:complaintNumber/joined',
  allow: ['operator', 'coordinator', 'admin'],
  params: clipParamsSchema,
  body: joiningClipSchema,
  isIdempotent: true,
  success: { status: 201, schema: clipReceiptSchema },
  errors: [...decisionErrors, 'upload-missing', 'evidence-changed', 'illegal-transition'],
});
