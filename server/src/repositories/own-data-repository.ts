import type { Database, Row } from './database.ts';
import { findMergesOf } from './merge-repository.ts';

export type OwnFileRow = Pick<Row<'attachments'>, 'upload_id' | 'message_id' | 'original_sha256' | 'taken_at' | 'place_json' | 'caption' | 'claimed_at'> &
  Pick<Row<'uploads'>, 'media_type' | 'size_bytes' | 'sha256' | 'width' | 'height' | 'duration_seconds'>;

/** What is kept of one complainant beside what their code shows anyhow. */
export interface OwnRows {
  /** Of the complaint and of what its writer wrote later, disputes among it. */
  readonly files: readonly OwnFileRow[];
  readonly codeRequests: readonly Row<'code_requests'>[];
  readonly clip: Row<'clips'> | undefined;
  readonly contactWithdrawnAt: string | null;
}

export async function findOwnRows(database: Database, { complaintId, caseId }: { complaintId: string; caseId: string }): Promise<OwnRows> {
  const merges = await findMergesOf(database, complaintId);
  const withdrawn = await database
    .selectFrom('events')
    .select('at')
    .where('case_id', 'in', [caseId, ...merges.flatMap(({ home_case_id, case_id }) => [home_case_id, case_id])])
    .where('kind', '=', 'contact-withdrawn')
    .where('subject_id', '=', complaintId)
    .executeTakeFirst();
  return {
    files: await database
      .selectFrom('attachments')
      .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
      .leftJoin('messages', 'messages.message_id', 'attachments.message_id')
      .select(['attachments.upload_id', 'attachments.message_id', 'attachments.original_sha256', 'attachments.taken_at', 'attachments.place_json'])
      .select(['attachments.caption', 'attachments.claimed_at', 'uploads.media_type', 'uploads.size_bytes', 'uploads.sha256'])
      .select(['uploads.width', 'uploads.height', 'uploads.duration_seconds'])
      .where('attachments.complaint_id', '=', complaintId)
      .where('attachments.resolution_id', 'is', null)
      .where((where) => where.or([where('messages.sender', 'is', null), where('messages.sender', '=', 'citizen')]))
      .orderBy('attachments.claimed_at')
      .orderBy('attachments.position')
      .execute(),
    codeRequests: await database.selectFrom('code_requests').selectAll().where('complaint_id', '=', complaintId).orderBy('requested_at').execute(),
    clip: await database.selectFrom('clips').selectAll().where('complaint_id', '=', complaintId).executeTakeFirst(),
    contactWithdrawnAt: withdrawn?.at ?? null,
  };
}
