import * as z from 'zod/mini';
import { clipEvidenceSchema } from '../schemas/clip-evidence.ts';
import { caseIdSchema, complaintIdSchema, joinedClipIdSchema } from '../schemas/ids.ts';
import { defineOperation } from './define-operation.ts';

export const getClipEvidence = defineOperation({
  id: 'getClipEvidence',
  summary:
    'What was sealed when a complaint was clipped, with the server’s countersignature; null where there is none, or it shows a name that the caller may not know.',
  group: 'desk',
  method: 'GET',
  path: '/api/v1/cases/:caseId/complaints/:complaintId/evidence',
  allow: ['viewer', 'operator', 'coordinator', 'admin'],
  params: z.strictObject({ caseId: caseIdSchema, complaintId: complaintIdSchema }),
  /** Of a further clip that joined the case; left out, of the first. */
  query: z.strictObject({ joinedClipId: z.optional(joinedClipIdSchema) }),
  success: {
    status: 200,
    schema: z.object({ evidence: z.nullable(clipEvidenceSchema) }).register(z.globalRegistry, { id: 'ClipEvidenceAnswer' }),
  },
  errors: ['unauthenticated', 'session-expired', 'forbidden', 'invalid-input', 'not-found'],
});
