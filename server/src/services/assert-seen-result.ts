import { ApiError } from '../errors/api-error.ts';
import { findLastResolvedAt } from '../repositories/tracked-case-repository.ts';
import type { OpenTrackedCase } from './change-tracked-case.ts';

/** Nobody confirms or disputes a result that came after what they read. */
export async function assertSeenResult({ transaction, row }: OpenTrackedCase, resolvedAt: string): Promise<void> {
  const last = await findLastResolvedAt(transaction, row.case_id);
  // By the moment, not by its spelling: `…00Z` and `…00.000Z` are the same.
  if (last === null || Date.parse(last) !== Date.parse(resolvedAt))
    throw new ApiError('illegal-transition', 'there is another result than the one that was read');
}
