import { readingRulesSchema } from '@kotak-aduan/api-client/schemas/reading-rules';
import * as z from 'zod/mini';
import { rulesRefusals } from './verify-served-rules.ts';

/** Selectors and words of the city's own, by which pages are read beside what is built in, and the key that signs them. */
export const keptRulesSchema = z.object({
  pinnedKey: z.nullable(z.string()),
  rules: z.nullable(readingRulesSchema),
  refused: z.nullable(z.object({ signature: z.string(), reason: z.enum(rulesRefusals), builtInVersion: z.int(), isTold: z.boolean() })),
});
