import { findComplaintByNumber } from '../repositories/complaint-repository.ts';
import type { Database, Row } from '../repositories/database.ts';
import { deleteCaseAgency, findCaseAgencies } from '../repositories/desk-case-repository.ts';
import { takeBroughtUnits } from '../repositories/merge-repository.ts';
import type { NewEvent } from './append-event.ts';

/** Of an event about another case: the complaint that this case came in with, which names it. */
export async function subjectOf(transaction: Database, { complaint_number }: Pick<Row<'cases'>, 'complaint_number'>): Promise<Pick<NewEvent, 'subject'>> {
  const complaint = await findComplaintByNumber(transaction, complaint_number);
  return complaint === undefined ? {} : { subject: { kind: 'complaint', id: complaint.complaint_id } };
}

/** Units that were alongside for a merged case alone leave with it; one that leads by now stays. */
export async function dismissUnits(transaction: Database, { caseId, homeCaseId }: { caseId: string; homeCaseId: string }): Promise<void> {
  const supporting = (await findCaseAgencies(transaction, caseId)).filter(({ role }) => role === 'supporting').map(({ unit_id }) => unit_id);
  for (const unitId of await takeBroughtUnits(transaction, { caseId, homeCaseId })) {
    if (supporting.includes(unitId)) await deleteCaseAgency(transaction, { caseId, unitId });
  }
}
