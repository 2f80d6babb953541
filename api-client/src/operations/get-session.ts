import { operatorSchema } from '../schemas/operator.ts';
import { defineOperation } from './define-operation.ts';

export const getSession = defineOperation({
  id: 'getSession',
  summary: 'Who is signed in.',
  group: 'clip',
  method: 'GET',
  path: '/api/v1/session',
  allow: ['viewer', 'operator', 'coordinator', 'admin'],
  success: { status: 200, schema: operatorSchema },
  errors: ['unauthenticated', 'session-expired'],
});
