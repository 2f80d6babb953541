import * as z from 'zod/mini';
import { languageSchema } from './language.ts';

/** One of the city's own reasons why a complaint can't be worked on, in Indonesian and in its further languages. */
export const rejectionReasonSchema = z
  .strictObject({
    reasonId: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/), z.maxLength(60)),
    text: z.string().check(z.minLength(10), z.maxLength(300)),
    textByLanguage: z.optional(z.record(languageSchema, z.string().check(z.minLength(10), z.maxLength(300)))),
  })
  .register(z.globalRegistry, { id: 'RejectionReason' });
export type RejectionReason = z.infer<typeof rejectionReasonSchema>;
