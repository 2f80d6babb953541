import * as z from 'zod/mini';
import { claimOutcomes } from '../schemas/claim.ts';
import { clipParamsSchema } from './clip-params.ts';
import { decisionErrors } from './decision-errors.ts';
import { defineOperation } from './define-operation.ts';

export const acceptClaim = defineOperation({
  id: 'acceptClaim',
  summary: 'The word that came from the clipped account: the code behind it opens the complaint from now on, and whoever else asked gets nothing.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/clips/:complaintNumber/claim',
  allow: ['operator', 'coordinator', 'admin'],
  params: clipParamsSchema,
  body: z
    .strictObject({
      /** As it was typed or pasted, also with what stood around it. */
      word: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    })
    .register(z.globalRegistry, { id: 'ClaimWord' }),
  isIdempotent: true,
  success: {
    status: 200,
    schema: z.object({ outcome: z.enum(claimOutcomes), triesLeft: z.int() }).register(z.globalRegistry, { id: 'ClaimDecision' }),
  },
  errors: decisionErrors,
});
