import * as z from 'zod/mini';
import { siteSchema } from '../schemas/site.ts';
import { defineOperation } from './define-operation.ts';

export const siteListSchema = z.object({ sites: z.array(siteSchema) }).register(z.globalRegistry, { id: 'Sites' });

export const listSites = defineOperation({
  id: 'listSites',
  summary: 'Which websites may hold the box, which ask for it and which were refused.',
  group: 'desk',
  method: 'GET',
  path: '/api/v1/sites',
  allow: ['coordinator', 'admin'],
  success: { status: 200, schema: siteListSchema },
  errors: ['unauthenticated', 'session-expired', 'forbidden'],
});
