import * as z from 'zod/mini';
import { caseStateSchema } from '../schemas/case-state.ts';
import { caseSummarySchema } from '../schemas/case.ts';
import { channelSchema } from '../schemas/channel.ts';
import { unitIdSchema } from '../schemas/ids.ts';
import { defineOperation } from './define-operation.ts';

export const caseFilterSchema = z.strictObject({
  state: z.optional(caseStateSchema),
  unitId: z.optional(unitIdSchema),
  channel: z.optional(channelSchema),
  /** Words of the text, or a complaint number. */
  search: z.optional(z.string().check(z.trim(), z.maxLength(200))),
  /** Where the caller was named in a note and has done nothing since. */
  isMentioned: z.optional(z.literal('true')),
  isOverdue: z.optional(z.enum(['true', 'false'])),
  /** From the page before; opaque. */
  cursor: z.optional(z.string().check(z.maxLength(400))),
});

export const listCases = defineOperation({
  id: 'listCases',
  summary: 'The queue of what the caller may see, most urgent first, 50 a page.',
  group: 'desk',
  method: 'GET',
  path: '/api/v1/cases',
  allow: ['viewer', 'operator', 'coordinator', 'admin'],
  query: caseFilterSchema,
  success: {
    status: 200,
    schema: z.object({ cases: z.array(caseSummarySchema), nextCursor: z.nullable(z.string()) }).register(z.globalRegistry, { id: 'CaseList' }),
  },
  errors: ['unauthenticated', 'session-expired', 'forbidden', 'invalid-input'],
});
