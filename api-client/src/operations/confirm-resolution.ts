import * as z from 'zod/mini';
import { ratingSchema } from '../schemas/rating.ts';
import { timestampSchema } from '../schemas/timestamp.ts';
import { trackedCaseSchema } from '../schemas/tracked-case.ts';
import { trackedChangeErrors } from './change-tracked-case.ts';
import { defineOperation } from './define-operation.ts';

export const confirmationSchema = z
  .strictObject({
    /** `resolution.resolvedAt` of what the person read: nobody confirms a result that they have not seen. */
    resolvedAt: timestampSchema,
    rating: z.nullable(ratingSchema),
  })
  .register(z.globalRegistry, { id: 'Confirmation' });

export const confirmResolution = defineOperation({
  id: 'confirmResolution',
  summary: 'The citizen says that it is done: resolved becomes closed, with a rating in the same step if they like.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/tracking/confirmation',
  allow: ['tracker'],
  body: confirmationSchema,
  isIdempotent: true,
  success: { status: 200, schema: trackedCaseSchema },
  errors: [...trackedChangeErrors, 'illegal-transition'],
});
