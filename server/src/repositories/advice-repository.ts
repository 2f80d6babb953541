import { sql } from 'kysely';
import type { Database, Row } from './database.ts';
import type { AttachmentRow } from './desk-case-repository.ts';
import { inList } from './visible-cases.ts';

export type WaitingAdvice = Row<'advice_requests'> & {
  readonly question: string;
  readonly shared_text: string | null;
};

export async function insertAdviceRequest(database: Database, row: Row<'advice_requests'>): Promise<void> {
  await database.insertInto('advice_requests').values(row).execute();
}

/**
 * What waits for an answer of these units. A case that has become one about an official since, or that is over, asks nobody any more; the units
 * of the Inspektorat are the exception to the first.
 */
export async function findWaitingAdvice(
  database: Database,
  { units, inspectorate, adviceId = null }: { units: ReadonlySet<string>; inspectorate: ReadonlySet<string>; adviceId?: string | null },
): Promise<WaitingAdvice[]> {
  if (units.size === 0) return [];
  const found = await sql<WaitingAdvice>`
    SELECT advice_requests.*, notes.text AS question, complaints.text AS shared_text
    FROM advice_requests
    JOIN cases ON cases.case_id = advice_requests.case_id
    JOIN notes ON notes.note_id = advice_requests.question_note_id
    LEFT JOIN complaints ON complaints.complaint_id = advice_requests.shared_complaint_id
    WHERE advice_requests.answered_at IS NULL
      AND advice_requests.asked_unit_id IN ${inList(units)}
      AND (cases.is_about_official = 0 OR advice_requests.asked_unit_id IN ${inList(inspectorate)})
      AND cases.state IN ('received', 'verified', 'in-progress', 'needs-info')
      AND (${adviceId} IS NULL OR advice_requests.advice_id = ${adviceId})
    ORDER BY advice_requests.asked_at, advice_requests.advice_id`.execute(database);
  return found.rows;
}

/** The pictures that came with one complaint. */
export function findComplaintPhotos(database: Database, complaintId: string): Promise<AttachmentRow[]> {
  return database
    .selectFrom('attachments')
    .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
    .selectAll('attachments')
    .select(['uploads.media_type', 'uploads.size_bytes', 'uploads.width', 'uploads.height', 'uploads.duration_seconds'])
    .where('attachments.complaint_id', '=', complaintId)
    .where('attachments.purpose', '=', 'complaint')
    .where('uploads.media_type', 'like', 'image/%')
    .orderBy('attachments.position')
    .execute();
}

export async function markAdviceAnswered(database: Database, { adviceId, at }: { adviceId: string; at: string }): Promise<void> {
  await database.updateTable('advice_requests').set({ answered_at: at }).where('advice_id', '=', adviceId).execute();
}
