import { ApiError } from '../errors/api-error.ts';
import { findComplaint } from '../repositories/complaint-repository.ts';
import type { Database, Row } from '../repositories/database.ts';

/** The complaint that a call names, where it belongs to the case that the call is about. */
export async function complaintOfCase(transaction: Database, caseId: string, complaintId: string): Promise<Row<'complaints'>> {
  const complaint = await findComplaint(transaction, complaintId);
  if (complaint?.case_id !== caseId) throw new ApiError('invalid-input', 'no such complaint in this case', { fields: ['complaintId'] });
  return complaint;
}
