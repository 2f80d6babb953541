import { ownDataSchema } from '../schemas/own-data.ts';
import { defineOperation } from './define-operation.ts';

export const getOwnData = defineOperation({
  id: 'getOwnData',
  summary: 'Everything that the city keeps of this person with this complaint, to read and to take along.',
  group: 'public',
  method: 'GET',
  path: '/api/v1/tracking/data',
  allow: ['tracker'],
  success: { status: 200, schema: ownDataSchema },
  errors: ['unauthenticated', 'session-expired'],
});
