import { ratingSchema } from '../schemas/rating.ts';
import { trackedCaseSchema } from '../schemas/tracked-case.ts';
import { trackedChangeErrors } from './change-tracked-case.ts';
import { defineOperation } from './define-operation.ts';

export const rateAnswer = defineOperation({
  id: 'rateAnswer',
  summary: 'The citizen rates the answer against the six words of a good one; said again, it replaces what was said.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/tracking/rating',
  allow: ['tracker'],
  body: ratingSchema,
  isIdempotent: true,
  success: { status: 200, schema: trackedCaseSchema },
  errors: [...trackedChangeErrors, 'illegal-transition', 'too-late'],
});
