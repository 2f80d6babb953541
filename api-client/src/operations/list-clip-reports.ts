import * as z from 'zod/mini';
import { keptClipReportSchema } from '../schemas/clip-report.ts';
import { defineOperation } from './define-operation.ts';

export const listClipReports = defineOperation({
  id: 'listClipReports',
  summary: 'What was clipped wrongly, latest first, each with the structure that a fixture is made of.',
  group: 'desk',
  method: 'GET',
  path: '/api/v1/clip-reports',
  allow: ['coordinator', 'admin'],
  success: { status: 200, schema: z.object({ reports: z.array(keptClipReportSchema) }).register(z.globalRegistry, { id: 'ClipReports' }) },
  errors: ['unauthenticated', 'session-expired', 'forbidden'],
});
