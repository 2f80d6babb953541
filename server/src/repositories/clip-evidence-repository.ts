import type { Database, NewRow, Row } from './database.ts';

export async function insertClipEvidence(database: Database, row: NewRow<'clip_evidence'>): Promise<void> {
  await database.insertInto('clip_evidence').values(row).execute();
}

export function findClipEvidence(
  database: Database,
  { caseId, complaintId }: { caseId: string; complaintId: string },
): Promise<Row<'clip_evidence'> | undefined> {
  return database.selectFrom('clip_evidence').selectAll().where('case_id', '=', caseId).where('complaint_id', '=', complaintId).executeTakeFirst();
}

export function findEvidencedComplaints(database: Database, caseId: string): Promise<Pick<Row<'clip_evidence'>, 'complaint_id'>[]> {
  return database.selectFrom('clip_evidence').select('complaint_id').where('case_id', '=', caseId).execute();
}

/** A complaint's pictures whose bytes are kept as they came, by the hash under which they were sealed. */
export function findOriginals(database: Database, complaintId: string): Promise<Pick<Row<'uploads'>, 'upload_id' | 'sha256'>[]> {
  return database
    .selectFrom('attachments')
    .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
    .select(['uploads.upload_id', 'uploads.sha256'])
    .where('attachments.complaint_id', '=', complaintId)
    .where('uploads.has_original', '=', 1)
    .execute();
}
