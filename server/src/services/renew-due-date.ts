import type { Database } from '../repositories/database.ts';
import { findAnsweredComplaints } from '../repositories/answered-repository.ts';
import { findEvents } from '../repositories/event-repository.ts';
import { findComplaintsOf } from '../repositories/merge-repository.ts';
import { earliestDue } from './case-clock.ts';
import type { CityDirectory } from './city-directory.ts';

/**
 * Sets what is due next with a case, as its timeline now says. Call it after the event, in the transaction of the change. A date that lies
 * ahead again takes the case down from where it had gone up to.
 */
export async function renewDueDate(transaction: Database, { caseId, at }: { caseId: string; at: string }, directory: CityDirectory): Promise<void> {
  const row = await transaction.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();
  // Of one whose complaints are with another case nothing is due.
  const complaints = row.merged_into === null ? await findComplaintsOf(transaction, caseId) : [];
  const answered = await findAnsweredComplaints(transaction, { caseId, since: row.reopened_at });
  const dueAt = earliestDue({ row, events: await findEvents(transaction, caseId) }, { complaints, answered }, directory)?.dueAt ?? null;
  if (dueAt === row.due_at) return;
  const isAhead = dueAt === null || dueAt > at;
  await transaction
    .updateTable('cases')
    .set({ due_at: dueAt, ...(isAhead ? { escalated_to: null } : {}) })
    .where('case_id', '=', caseId)
    .execute();
}
