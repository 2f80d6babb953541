import * as z from 'zod/mini';
// By another name: the lint takes `.catch(` for a promise's.
import { catch as orElse } from 'zod/mini';
import { caseSummarySchema } from './case.ts';

/** How alike the words of two complaints are, where they are alike at all. */
export const wordsAlike = ['same', 'much', 'some'] as const;
export type WordsAlike = (typeof wordsAlike)[number];

/** A case that may be about the same thing, with what speaks for it. Help for a judgement, never the judgement. */
export const duplicateSchema = z
  .object({
    case: caseSummarySchema,
    /** The first words of the complaint that is most alike, which is not always the case's first. */
    excerpt: z.string(),
    /** Null where the words say nothing. A newer server's finer word is read as the weakest. */
    words: z.nullable(orElse(z.enum(wordsAlike), 'some')),
    /** Metres between the two places; null where one of them has no position. */
    distance: z.nullable(z.int()),
    /** By which the other was filed before this one; negative: after it. */
    daysBefore: z.int(),
    isSameCategory: z.boolean(),
    /** Whoever asks leads both, and both are at work. */
    canMerge: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Duplicate' });
export type Duplicate = z.infer<typeof duplicateSchema>;
