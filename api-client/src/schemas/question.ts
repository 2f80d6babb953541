import * as z from 'zod/mini';
import { answerMaxLength, answersMax } from './limits.ts';

export const questionKinds = ['text', 'digits', 'number', 'past-date', 'choice', 'yes-no'] as const;

const questionIdSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(64));

/** A question that a category asks besides the text, from the city's file. */
export const questionSchema = z
  .strictObject({
    questionId: questionIdSchema,
    label: z.string().check(z.minLength(2), z.maxLength(160)),
    hint: z.nullable(z.string().check(z.maxLength(200))),
    kind: z.enum(questionKinds),
    isRequired: z.boolean(),
    /** For `choice`; empty otherwise. */
    options: z.array(z.strictObject({ value: questionIdSchema, label: z.string() })).check(z.maxLength(20)),
    /** For `text` and `digits` the least and greatest length, for `number` the least and greatest value. */
    minimum: z.nullable(z.number()),
    maximum: z.nullable(z.number()),
  })
  .register(z.globalRegistry, { id: 'Question' });
export type Question = z.infer<typeof questionSchema>;

/** `yes` or `no`, an option's value, a date as `2026-11-22`, or what was written. */
export const answerSchema = z
  .strictObject({ questionId: questionIdSchema, value: z.string().check(z.trim(), z.minLength(1), z.maxLength(answerMaxLength)) })
  .register(z.globalRegistry, { id: 'Answer' });
export type Answer = z.infer<typeof answerSchema>;

export const answersSchema = z.array(answerSchema).check(z.maxLength(answersMax));
