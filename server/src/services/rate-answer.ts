import type { Rating } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findLastClosedAt } from '../repositories/tracked-case-repository.ts';
import { changeTrackedCase, type TrackedStep } from './change-tracked-case.ts';
import { lastDayAfter } from './closing-time.ts';
import { saveRating } from './save-rating.ts';

/** Against the six words of a good answer. It may be said anew until the working days after the closing are over. */
export async function rateAnswer(
  { rating, complaintId, transact }: TrackedStep & { readonly rating: Rating },
  { directory, now, randomId }: Pick<Dependencies, 'directory' | 'now' | 'randomId'>,
): Promise<void> {
  await changeTrackedCase(
    {
      complaintId,
      transact,
      move: 'rate',
      apply: async (open) => {
        const closedAt = open.row.state === 'closed' ? await findLastClosedAt(open.transaction, open.row.case_id) : null;
        if (closedAt !== null && open.at > lastDayAfter(closedAt, directory)) throw new ApiError('too-late', 'the working days for a rating are over');
        await saveRating(open, { rating, complaintId });
        return { event: { kind: 'rated', subject: { kind: 'complaint', id: complaintId } } };
      },
    },
    { directory, now, randomId },
  );
}
