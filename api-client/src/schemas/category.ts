import * as z from 'zod/mini';
import { evidenceRuleSchema } from './evidence-rule.ts';
import { categoryIdSchema, unitIdSchema } from './ids.ts';
import { answersMax } from './limits.ts';
import { questionSchema } from './question.ts';

export const requirableParts = ['photo', 'place', 'contact'] as const;

export const categorySchema = z
  .strictObject({
    categoryId: categoryIdSchema,
    name: z.string().check(z.minLength(2), z.maxLength(80)),
    /** Who gets it unless somebody chooses otherwise. */
    agencyId: unitIdSchema,
    /** Words and short phrases that people use, lower case: Indonesian, Javanese, Sundanese, slang. */
    keywords: z.array(z.string().check(z.minLength(2), z.maxLength(60))),
    /** What a closing must show. */
    evidence: evidenceRuleSchema,
    /** A complaint in this category is about an official. */
    isAboutOfficial: z.boolean(),
    /** What must be there besides the text; nothing unless said. */
    requires: z.optional(z.array(z.enum(requirableParts))),
    /** Its own few questions; none unless said. */
    questions: z.optional(z.array(questionSchema).check(z.maxLength(answersMax))),
  })
  .register(z.globalRegistry, { id: 'Category' });
export type Category = z.infer<typeof categorySchema>;
