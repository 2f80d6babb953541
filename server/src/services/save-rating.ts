import type { Rating } from '@kotak-aduan/api-client/schemas';
import { replaceRating } from '../repositories/rating-repository.ts';
import type { OpenTrackedCase } from './change-tracked-case.ts';

export async function saveRating({ transaction, row, at }: OpenTrackedCase, { rating, complaintId }: { rating: Rating; complaintId: string }): Promise<void> {
  await replaceRating(transaction, { ...rating, complaint_id: complaintId, case_id: row.case_id, rated_at: at });
}
