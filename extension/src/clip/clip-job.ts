import { draftIdSchema, timestampSchema } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import { accountKeySchema } from '../accounts/account-key.ts';

const words = z.nullable(z.string());

/** What a click asked for, kept until its draft is whole: a background that was stopped in the middle goes on with it. */
export const clipJobSchema = z.object({
  /** Fixed at the click, so that going on makes no second draft. */
  draftId: draftIdSchema,
  tabId: z.int(),
  /** Whose clip it is, whatever is switched to meanwhile. */
  account: z.nullable(accountKeySchema),
  isDrafted: z.boolean(),
  request: z.object({
    trigger: z.enum(['action', 'shortcut', 'menu']),
    pageUrl: z.string(),
    capturedAt: timestampSchema,
    imageUrl: words,
    linkUrl: words,
    selectionText: words,
    targetElementId: z.nullable(z.int()),
  }),
});
export type ClipJob = z.infer<typeof clipJobSchema>;
