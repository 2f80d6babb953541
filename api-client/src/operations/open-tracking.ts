import * as z from 'zod/mini';
import { trackedCaseSchema } from '../schemas/tracked-case.ts';
import { timestampSchema } from '../schemas/timestamp.ts';
import { trackingCodeSchema } from '../schemas/tracking-code.ts';
import { defineOperation } from './define-operation.ts';

export const openTracking = defineOperation({
  id: 'openTracking',
  summary: 'Takes a tracking code and gives the case with a token for 15 minutes. A wrong and an unknown code are told alike.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/tracking',
  allow: ['public'],
  body: z.strictObject({ trackingCode: trackingCodeSchema }).register(z.globalRegistry, { id: 'TrackingRequest' }),
  isRepeatable: true,
  success: {
    status: 200,
    schema: z.object({ token: z.string(), expiresAt: timestampSchema, case: trackedCaseSchema }).register(z.globalRegistry, { id: 'TrackingSession' }),
  },
  errors: ['unsupported-media-type', 'invalid-input', 'wrong-tracking-code'],
});
