import type { Database, NewRow, Row } from './database.ts';

export async function insertUpload(database: Database, row: NewRow<'uploads'>): Promise<void> {
  await database.insertInto('uploads').values(row).execute();
}

/** Only one that nobody claimed, of this very draft, with these very bytes. */
export function findClaimableUpload(
  database: Database,
  { uploadId, draftId, sha256, now }: { uploadId: string; draftId: string; sha256: string; now: string },
): Promise<Row<'uploads'> | undefined> {
  return database
    .selectFrom('uploads')
    .selectAll()
    .where('upload_id', '=', uploadId)
    .where('draft_id', '=', draftId)
    .where('sha256', '=', sha256)
    .where('state', '=', 'provisional')
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

export function findUpload(database: Database, uploadId: string): Promise<Row<'uploads'> | undefined> {
  return database.selectFrom('uploads').selectAll().where('upload_id', '=', uploadId).executeTakeFirst();
}

export async function updateUpload(database: Database, uploadId: string, change: Partial<Row<'uploads'>>): Promise<void> {
  await database.updateTable('uploads').set(change).where('upload_id', '=', uploadId).execute();
}

export async function insertAttachment(database: Database, row: NewRow<'attachments'>): Promise<void> {
  await database.insertInto('attachments').values(row).execute();
}

export function findExpiredUploads(database: Database, now: string): Promise<Pick<Row<'uploads'>, 'upload_id'>[]> {
  return database.selectFrom('uploads').select('upload_id').where('state', '<>', 'claimed').where('expires_at', '<=', now).limit(500).execute();
}

export async function deleteUpload(database: Database, uploadId: string): Promise<void> {
  await database.deleteFrom('uploads').where('upload_id', '=', uploadId).where('state', '<>', 'claimed').execute();
}
