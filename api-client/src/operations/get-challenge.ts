import * as z from 'zod/mini';
import { challengeSchema, provenOperations } from '../schemas/proof-of-work.ts';
import { defineOperation } from './define-operation.ts';

export const getChallenge = defineOperation({
  id: 'getChallenge',
  summary: 'A little work for the caller’s device, to be solved before an operation that asks for it. Good for ten minutes and one call.',
  group: 'public',
  method: 'GET',
  path: '/api/v1/challenge',
  allow: ['public'],
  query: z.strictObject({ operation: z.enum(provenOperations) }),
  success: { status: 200, schema: challengeSchema },
  errors: ['invalid-input'],
});
