import * as z from 'zod/mini';
import { languageSchema } from './language.ts';

/** The city's own sentences in one more language. All of them are given: nobody reads half in one language and half in another. */
export const cityWordsSchema = z.strictObject({
  /** For those who keep the file: who has read it, `belum diperiksa penutur asli`. */
  review: z.optional(z.string().check(z.maxLength(200))),
  escalation: z.optional(z.string().check(z.minLength(10), z.maxLength(400))),
  notice: z.strictObject({ controller: z.string(), text: z.string(), legalBasis: z.string() }),
  /** By their numbers. */
  emergencyNames: z.record(z.string(), z.string().check(z.minLength(2))),
});

export const wordsByLanguageSchema = z.record(languageSchema, cityWordsSchema);
