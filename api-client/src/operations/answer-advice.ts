import * as z from 'zod/mini';
import { adviceIdSchema } from '../schemas/advice.ts';
import { noteTextSchema } from './change-case.ts';
import { decisionErrors } from './decision-errors.ts';
import { defineOperation } from './define-operation.ts';
import { adviceListSchema } from './list-advice.ts';

export const answerAdvice = defineOperation({
  id: 'answerAdvice',
  summary: 'The answer of a unit that was asked; it becomes a note in a case that this unit does not see.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/advice/:adviceId/answer',
  allow: ['operator', 'coordinator', 'admin'],
  params: z.strictObject({ adviceId: adviceIdSchema }),
  body: z.strictObject({ text: noteTextSchema }).register(z.globalRegistry, { id: 'AdviceAnswer' }),
  isIdempotent: true,
  success: { status: 200, schema: adviceListSchema },
  errors: decisionErrors,
});
