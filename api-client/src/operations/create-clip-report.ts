import * as z from 'zod/mini';
import { clipReportSchema } from '../schemas/clip-report.ts';
import { defineOperation } from './define-operation.ts';

export const createClipReport = defineOperation({
  id: 'createClipReport',
  summary: 'Keeps the structure of a page that was clipped wrongly, without its words, for whoever mends the clipper.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/clip-reports',
  allow: ['operator', 'coordinator', 'admin'],
  body: clipReportSchema,
  isIdempotent: true,
  success: { status: 201, schema: z.object({ clipReportId: z.uuid() }).register(z.globalRegistry, { id: 'ClipReportReceipt' }) },
  errors: ['unauthenticated', 'session-expired', 'forbidden', 'invalid-input', 'too-large', 'unsupported-media-type', 'key-reused', 'still-running'],
});
