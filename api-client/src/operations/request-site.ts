import { defineOperation } from './define-operation.ts';

/**
 * Takes nothing but the `Origin` header that the browser sets, so a page can ask for itself alone. No body and no type, so there is no
 * question before it (preflight) to be answered to a stranger, and the answer can't be read there.
 */
export const requestSite = defineOperation({
  id: 'requestSite',
  summary:
    'A page asks whether it may hold the box. One that may not is refused like everywhere, and the coordinators are shown its origin; nothing else is kept.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/site-requests',
  allow: ['public'],
  isRepeatable: true,
  success: { status: 204, schema: null },
  errors: ['unsupported-media-type'],
});
