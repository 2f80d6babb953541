import * as z from 'zod/mini';
import { defineOperation } from './define-operation.ts';

/**
 * Takes nothing but the `Origin` header that the browser sets, so a page can ask for itself alone. What it hears is no more than it could
 * tell from being refused; that it may read it keeps the browser's own red lines out of its console.
 */
export const requestSite = defineOperation({
  id: 'requestSite',
  summary: 'A page asks whether it may hold the box. Of one that may not, the coordinators are shown the origin; nothing else is kept.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/site-requests',
  allow: ['public'],
  isRepeatable: true,
  isForAnyPage: true,
  success: { status: 200, schema: z.object({ isListed: z.boolean() }) },
  errors: ['unsupported-media-type'],
});
