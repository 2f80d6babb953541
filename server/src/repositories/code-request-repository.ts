import { sql } from 'kysely';
import type { CaseVisibility } from '../services/case-visibility.ts';
import type { Database, NewRow, Row } from './database.ts';
import { visibilityCondition } from './visible-cases.ts';

/** A request that waits, with what a coordinator needs to reach the person. */
export type WaitingCodeRequest = Pick<Row<'code_requests'>, 'code_request_id' | 'new_code_hash' | 'requested_at'> &
  Pick<Row<'complaints'>, 'complaint_id' | 'complaint_number' | 'identity' | 'name' | 'contact_kind' | 'contact_value'> &
  Pick<Row<'cases'>, 'case_id' | 'lead_unit_id' | 'state'>;

export async function insertCodeRequest(database: Database, row: NewRow<'code_requests'>): Promise<void> {
  await database.insertInto('code_requests').values(row).execute();
}

export async function countWaitingCodeRequests(database: Database, complaintId: string): Promise<number> {
  const { count } = await database
    .selectFrom('code_requests')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('complaint_id', '=', complaintId)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return count;
}

/** Oldest first; what this visibility does not cover is not among them. */
export async function findWaitingCodeRequests(
  database: Database,
  {
    visibility,
    isAboutOfficialsOnly,
    seesWithheldNames,
    codeRequestId,
  }: { visibility: CaseVisibility; isAboutOfficialsOnly: boolean; seesWithheldNames: boolean; codeRequestId?: string },
): Promise<WaitingCodeRequest[]> {
  const one = codeRequestId === undefined ? sql`` : sql`AND code_requests.code_request_id = ${codeRequestId}`;
  const officials = isAboutOfficialsOnly ? sql`AND cases.is_about_official = 1` : sql``;
  const named = seesWithheldNames ? sql`` : sql`AND complaints.identity <> 'withheld'`;
  const found = await sql<WaitingCodeRequest>`
    SELECT code_requests.code_request_id, code_requests.new_code_hash, code_requests.requested_at, complaints.complaint_id, complaints.complaint_number,
      complaints.identity, complaints.name, complaints.contact_kind, complaints.contact_value, cases.case_id, cases.lead_unit_id, cases.state
    FROM code_requests JOIN complaints ON complaints.complaint_id = code_requests.complaint_id JOIN cases ON cases.case_id = complaints.case_id
    WHERE code_requests.state = 'waiting' AND complaints.contact_value IS NOT NULL AND ${visibilityCondition(visibility)} ${officials} ${named} ${one}
    ORDER BY code_requests.requested_at, code_requests.code_request_id LIMIT 200`.execute(database);
  return found.rows;
}

export async function decideCodeRequest(
  database: Database,
  { codeRequestId, state, by, at }: { codeRequestId: string; state: 'confirmed' | 'refused'; by: string; at: string },
): Promise<void> {
  await database
    .updateTable('code_requests')
    .set({ state, decided_by: by, decided_at: at })
    .where('code_request_id', '=', codeRequestId)
    .where('state', '=', 'waiting')
    .execute();
}

/** Whoever else asked for this complaint: one new code, or none. */
export async function deleteWaitingCodeRequests(database: Database, complaintId: string): Promise<void> {
  await database.deleteFrom('code_requests').where('complaint_id', '=', complaintId).where('state', '=', 'waiting').execute();
}

/** Those that fit nothing, and those that nobody could confirm for long. */
export async function deleteStaleCodeRequests(
  database: Database,
  { unfitBefore, waitingBefore }: { unfitBefore: string; waitingBefore: string },
): Promise<void> {
  await database.deleteFrom('code_requests').where('complaint_id', 'is', null).where('requested_at', '<', unfitBefore).execute();
  await database.deleteFrom('code_requests').where('state', '=', 'waiting').where('requested_at', '<', waitingBefore).execute();
}
