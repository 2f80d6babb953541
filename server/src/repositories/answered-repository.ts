import { sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Whose words an agency has answered, of all that are with a case. `since`: a dispute starts the clock anew, and what was answered before it
 * counts no more. A question is no answer.
 */
export async function findAnsweredComplaints(database: Database, { caseId, since }: { caseId: string; since: string | null }): Promise<Set<string>> {
  const found = await sql<{ complaint_id: string }>`
    SELECT DISTINCT messages.complaint_id FROM complaints JOIN messages ON messages.complaint_id = complaints.complaint_id
    WHERE complaints.case_id = ${caseId} AND messages.sender = 'agency' AND messages.sent_at >= ${since ?? ''}
      AND NOT EXISTS (
        SELECT 1 FROM merges JOIN events ON events.case_id IN (merges.case_id, merges.home_case_id)
        WHERE merges.complaint_id = messages.complaint_id AND events.kind = 'info-requested' AND events.subject_id = messages.message_id)
      AND NOT EXISTS (
        SELECT 1 FROM events
        WHERE events.case_id = ${caseId} AND events.kind = 'info-requested' AND events.subject_id = messages.message_id)`.execute(database);
  return new Set(found.rows.map(({ complaint_id }) => complaint_id));
}
