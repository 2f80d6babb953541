import * as z from 'zod/mini';
import { timestampSchema } from '../schemas/timestamp.ts';
import { trackedCaseSchema } from '../schemas/tracked-case.ts';
import { trackedChangeErrors } from './change-tracked-case.ts';
import { citizenReplySchema } from './create-citizen-reply.ts';
import { defineOperation } from './define-operation.ts';

export const disputeSchema = z
  .strictObject({
    ...citizenReplySchema.shape,
    /** `resolution.resolvedAt` of what the person read. */
    resolvedAt: timestampSchema,
  })
  .register(z.globalRegistry, { id: 'Dispute' });

export const disputeResolution = defineOperation({
  id: 'disputeResolution',
  summary: 'The citizen says that it is not done: back to the same unit with a fresh clock, as long as the city’s working days last.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/tracking/dispute',
  allow: ['tracker'],
  body: disputeSchema,
  isIdempotent: true,
  success: { status: 200, schema: trackedCaseSchema },
  errors: [...trackedChangeErrors, 'upload-missing', 'illegal-transition', 'too-late'],
});
