import type { CaseState } from '@kotak-aduan/api-client/schemas';
import { sql } from 'kysely';
import type { Database, NewRow, Row } from './database.ts';
import { findResolutionPhotos, type AttachmentRow } from './desk-case-repository.ts';

/** What one tracking code opens: a complaint, its case, its own thread, and the proof. Notes are not read at all. */
export interface TrackedRows {
  readonly complaint: Row<'complaints'>;
  readonly case: Row<'cases'>;
  readonly events: readonly Row<'events'>[];
  readonly messages: readonly Row<'messages'>[];
  readonly resolutions: readonly Row<'resolutions'>[];
  readonly resolutionPhotos: readonly Row<'resolution_photos'>[];
  readonly attachments: readonly AttachmentRow[];
}

export async function findTrackedRows(database: Database, complaintId: string): Promise<TrackedRows | undefined> {
  const complaint = await database.selectFrom('complaints').selectAll().where('complaint_id', '=', complaintId).executeTakeFirst();
  if (complaint === undefined) return undefined;
  const caseId = complaint.case_id;
  return {
    complaint,
    case: await database.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow(),
    events: await database.selectFrom('events').selectAll().where('case_id', '=', caseId).orderBy('seq').execute(),
    messages: await database
      .selectFrom('messages')
      .selectAll()
      .where('complaint_id', '=', complaintId)
      .orderBy('sent_at')
      .orderBy(sql`rowid`)
      .execute(),
    resolutions: await database.selectFrom('resolutions').selectAll().where('case_id', '=', caseId).orderBy('resolved_at').execute(),
    resolutionPhotos: await findResolutionPhotos(database, caseId),
    attachments: await database
      .selectFrom('attachments')
      .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
      .selectAll('attachments')
      .select(['uploads.media_type', 'uploads.size_bytes', 'uploads.width', 'uploads.height', 'uploads.duration_seconds'])
      .where('attachments.case_id', '=', caseId)
      .where((where) => where.or([where('attachments.complaint_id', '=', complaintId), where('attachments.resolution_id', 'is not', null)]))
      .orderBy('attachments.position')
      .execute(),
  };
}

export function findCaseOfComplaint(database: Database, complaintId: string): Promise<Row<'cases'> | undefined> {
  return database
    .selectFrom('cases')
    .innerJoin('complaints', 'complaints.case_id', 'cases.case_id')
    .selectAll('cases')
    .where('complaints.complaint_id', '=', complaintId)
    .executeTakeFirst();
}

export async function insertMessage(database: Database, row: NewRow<'messages'>): Promise<void> {
  await database.insertInto('messages').values(row).execute();
}

/** Every change makes a new version, so that two people never overwrite each other. */
export async function touchCase(
  database: Database,
  { caseId, state, at, addedAttachments }: { caseId: string; state: CaseState; at: string; addedAttachments: number },
): Promise<void> {
  await database
    .updateTable('cases')
    .set((set) => ({ state, updated_at: at, version: set('version', '+', 1), attachment_count: set('attachment_count', '+', addedAttachments) }))
    .where('case_id', '=', caseId)
    .execute();
}
