import { defineOperation } from './define-operation.ts';

export const deleteSession = defineOperation({
  id: 'deleteSession',
  summary: 'Signs out: the session is dead from this moment.',
  group: 'clip',
  method: 'DELETE',
  path: '/api/v1/session',
  allow: ['viewer', 'operator', 'coordinator', 'admin'],
  isRepeatable: true,
  success: { status: 204, schema: null },
  errors: ['unauthenticated', 'session-expired'],
});
