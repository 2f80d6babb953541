import * as z from 'zod/mini';
import { questionSchema } from './question.ts';

/** An answer with the words of its question as they stood when it was given. */
export const givenAnswerSchema = z
  .object({
    questionId: z.string(),
    label: z.string(),
    kind: questionSchema.shape.kind,
    /** `yes` or `no`, an option's value, a date as `2026-11-22`, or what was written. */
    value: z.string(),
    /** What was chosen, in words; null for other kinds. */
    optionLabel: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'GivenAnswer' });
export type GivenAnswer = z.infer<typeof givenAnswerSchema>;
