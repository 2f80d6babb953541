import { draftIdSchema, timestampSchema } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';

/** What a phone shared, as it came: nothing of it has been read, changed or sent yet. Its id will be the draft's, so that it becomes one draft however often it is opened. */
export const sharedItemSchema = z.object({
  id: draftIdSchema,
  receivedAt: timestampSchema,
  /** Title, words and address; which of them holds the link is each app's own habit. */
  texts: z.array(z.string()),
  pictures: z.array(z.object({ mediaType: z.string(), bytes: z.instanceof(ArrayBuffer) })),
  /** How many files were no pictures, too large or too many. */
  leftOut: z.int(),
});
export type SharedItem = z.infer<typeof sharedItemSchema>;
