import * as z from 'zod/mini';
import { timestampSchema } from './timestamp.ts';

/** Why WhatsApp can't be opened with what somebody left. */
export const whatsappProblems = ['not-a-number', 'no-country-code', 'too-short', 'too-long'] as const;
export type WhatsappProblem = (typeof whatsappProblems)[number];

/** How one complainant can be told by WhatsApp that there is an answer, and when somebody set about it. */
export const whatsappNoticeSchema = z
  .object({
    /** As WhatsApp's own links take it: the country's code and digits alone. Null where there is a problem. */
    number: z.nullable(z.string().check(z.regex(/^\d{8,15}$/))),
    problem: z.nullable(z.enum(whatsappProblems)),
    /** In the citizen's language: the number of the complaint and where to read on, never the content nor the code. */
    text: z.string(),
    /** Oldest first. */
    openings: z.array(z.object({ at: timestampSchema, by: z.nullable(z.string()) })),
  })
  .register(z.globalRegistry, { id: 'WhatsappNotice' });
export type WhatsappNotice = z.infer<typeof whatsappNoticeSchema>;
