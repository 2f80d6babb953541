import * as z from 'zod/mini';
import { openClaimSchema } from '../schemas/claim.ts';
import { defineOperation } from './define-operation.ts';

export const listClaims = defineOperation({
  id: 'listClaims',
  summary: 'Clips whose author asks for them, oldest first. The word is not among it: it comes from the clipped account.',
  group: 'clip',
  method: 'GET',
  path: '/api/v1/open-claims',
  allow: ['operator', 'coordinator', 'admin'],
  success: { status: 200, schema: z.object({ claims: z.array(openClaimSchema) }).register(z.globalRegistry, { id: 'OpenClaims' }) },
  errors: ['unauthenticated', 'session-expired', 'forbidden'],
});
