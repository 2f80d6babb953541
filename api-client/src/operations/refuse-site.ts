import * as z from 'zod/mini';
import { siteOriginSchema } from '../schemas/site.ts';
import { defineOperation } from './define-operation.ts';
import { siteListSchema } from './list-sites.ts';

export const refuseSite = defineOperation({
  id: 'refuseSite',
  summary: 'A website may not hold the box, or no longer: it is left with the link, and does not ask again. Those of the city’s file are changed there.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/sites/refusal',
  allow: ['coordinator', 'admin'],
  body: z.strictObject({ origin: siteOriginSchema }).register(z.globalRegistry, { id: 'SiteRefuse' }),
  isIdempotent: true,
  success: { status: 200, schema: siteListSchema },
  errors: [
    'unauthenticated',
    'session-expired',
    'forbidden',
    'illegal-transition',
    'invalid-input',
    'too-large',
    'unsupported-media-type',
    'key-reused',
    'still-running',
  ],
});
