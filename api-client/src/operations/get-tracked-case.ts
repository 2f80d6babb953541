import { trackedCaseSchema } from '../schemas/tracked-case.ts';
import { defineOperation } from './define-operation.ts';

export const getTrackedCase = defineOperation({
  id: 'getTrackedCase',
  summary: 'The case again, with freshly signed photo addresses.',
  group: 'public',
  method: 'GET',
  path: '/api/v1/tracking/case',
  allow: ['tracker'],
  success: { status: 200, schema: trackedCaseSchema },
  errors: ['unauthenticated', 'session-expired'],
});
