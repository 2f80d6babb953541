import type { confirmationSchema } from '@kotak-aduan/api-client/operations/confirm-resolution';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { assertSeenResult } from './assert-seen-result.ts';
import { changeTrackedCase, type TrackedStep } from './change-tracked-case.ts';
import { saveRating } from './save-rating.ts';

/** The citizen says that it is done, and may say in the same breath how well. */
export async function confirmResolution(
  { confirmation, complaintId, transact }: TrackedStep & { readonly confirmation: z.infer<typeof confirmationSchema> },
  dependencies: Pick<Dependencies, 'directory' | 'now' | 'randomId'>,
): Promise<void> {
  await changeTrackedCase(
    {
      complaintId,
      transact,
      move: 'close',
      apply: async (open) => {
        await assertSeenResult(open, confirmation.resolvedAt);
        if (confirmation.rating !== null) await saveRating(open, { rating: confirmation.rating, complaintId });
        return { event: { kind: 'closed', subject: { kind: 'complaint', id: complaintId } } };
      },
    },
    dependencies,
  );
}
