import * as z from 'zod/mini';
import { duplicateSchema } from '../schemas/duplicate.ts';
import { complaintNumberSchema } from '../schemas/ids.ts';
import { defineOperation } from './define-operation.ts';
import { caseParamsSchema } from './get-case.ts';

export const duplicateListSchema = z.object({ duplicates: z.array(duplicateSchema) }).register(z.globalRegistry, { id: 'DuplicateList' });

export const listDuplicates = defineOperation({
  id: 'listDuplicates',
  summary:
    'Open cases that may be about the same thing, the likeliest first; or the one with this number, however unlike it is. Never one that the caller may not see.',
  group: 'desk',
  method: 'GET',
  path: '/api/v1/cases/:caseId/duplicates',
  allow: ['viewer', 'operator', 'coordinator', 'admin'],
  params: caseParamsSchema,
  query: z.strictObject({ number: z.optional(complaintNumberSchema) }),
  success: { status: 200, schema: duplicateListSchema },
  errors: ['unauthenticated', 'session-expired', 'forbidden', 'not-found', 'invalid-input'],
});
