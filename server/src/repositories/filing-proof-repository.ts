import type { AttachmentTable, Database, Row, UploadTable } from './database.ts';
import { findMergesOf } from './merge-repository.ts';

export type FiledAttachmentRow = Pick<AttachmentTable, 'upload_id' | 'original_sha256' | 'taken_at' | 'place_json' | 'caption'> &
  Pick<UploadTable, 'media_type' | 'size_bytes' | 'sha256'>;

/** What was filed, the first entry of its case's timeline, and how secret the case is. */
export interface FilingRows {
  readonly filedCase: Pick<Row<'cases'>, 'is_about_official' | 'asked_at'>;
  readonly complaint: Row<'complaints'>;
  readonly received: Row<'events'>;
  readonly attachments: readonly FiledAttachmentRow[];
}

export async function findFilingRows(database: Database, complaintId: string): Promise<FilingRows | undefined> {
  const complaint = await database.selectFrom('complaints').selectAll().where('complaint_id', '=', complaintId).executeTakeFirst();
  if (complaint === undefined) return undefined;
  return {
    complaint,
    filedCase: await database.selectFrom('cases').select(['is_about_official', 'asked_at']).where('case_id', '=', complaint.case_id).executeTakeFirstOrThrow(),
    received: await database
      .selectFrom('events')
      .selectAll()
      .where('subject_kind', '=', 'complaint')
      .where('subject_id', '=', complaintId)
      .where('case_id', '=', (await findMergesOf(database, complaintId))[0]?.home_case_id ?? complaint.case_id)
      .where('kind', '=', 'received')
      .executeTakeFirstOrThrow(),
    attachments: await database
      .selectFrom('attachments')
      .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
      .select(['attachments.upload_id', 'attachments.original_sha256', 'attachments.taken_at', 'attachments.place_json', 'attachments.caption'])
      .select(['uploads.media_type', 'uploads.size_bytes', 'uploads.sha256'])
      .where('attachments.complaint_id', '=', complaintId)
      .where('attachments.purpose', '=', 'complaint')
      .orderBy('attachments.position')
      .execute(),
  };
}
