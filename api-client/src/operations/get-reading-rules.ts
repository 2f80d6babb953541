import { servedRulesSchema } from '../schemas/reading-rules.ts';
import { defineOperation } from './define-operation.ts';

export const getReadingRules = defineOperation({
  id: 'getReadingRules',
  summary: 'Selectors and words by which the extension reads pages, newer than its own and signed by this server; null where the city keeps none.',
  group: 'clip',
  method: 'GET',
  path: '/api/v1/reading-rules',
  allow: ['viewer', 'operator', 'coordinator', 'admin'],
  success: { status: 200, schema: servedRulesSchema },
  errors: ['unauthenticated', 'session-expired'],
});
