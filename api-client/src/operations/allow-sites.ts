import * as z from 'zod/mini';
import { siteOriginSchema, sitesPerCall } from '../schemas/site.ts';
import { defineOperation } from './define-operation.ts';
import { siteListSchema } from './list-sites.ts';

export const allowSites = defineOperation({
  id: 'allowSites',
  summary: 'Lets websites hold the box, at once: one that asked, or a pasted list. A wrong line is named and then none of them counts.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/sites',
  allow: ['coordinator', 'admin'],
  body: z
    .strictObject({ origins: z.array(siteOriginSchema).check(z.minLength(1), z.maxLength(sitesPerCall)) })
    .register(z.globalRegistry, { id: 'SitesAllow' }),
  isIdempotent: true,
  success: { status: 200, schema: siteListSchema },
  errors: ['unauthenticated', 'session-expired', 'forbidden', 'invalid-input', 'too-large', 'unsupported-media-type', 'key-reused', 'still-running'],
});
