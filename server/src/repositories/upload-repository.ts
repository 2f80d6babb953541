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

/** Tells whether it lies in this draft now: it may have moved there before, and what was claimed stays. */
export async function moveUpload(
  database: Database,
  { uploadId, sha256, from, to }: { uploadId: string; sha256: string; from: string; to: string },
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('uploads')
    .set({ draft_id: to })
    .where('upload_id', '=', uploadId)
    .where('sha256', '=', sha256)
    .where('draft_id', 'in', [from, to])
    .where('state', '=', 'provisional')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertAttachment(database: Database, row: NewRow<'attachments'>): Promise<void> {
  await database.insertInto('attachments').values(row).execute();
}

export function findExpiredUploads(database: Database, now: string): Promise<Pick<Row<'uploads'>, 'upload_id'>[]> {
  return database.selectFrom('uploads').select('upload_id').where('state', '<>', 'claimed').where('expires_at', '<=', now).limit(500).execute();
}

/** Back to a row without bytes that count, unless somebody claimed it meanwhile. Tells whether it did. */
export async function undeclareUpload(database: Database, uploadId: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('uploads')
    .set({ state: 'declared' })
    .where('upload_id', '=', uploadId)
    .where('state', '<>', 'claimed')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteUpload(database: Database, uploadId: string): Promise<void> {
  await database.deleteFrom('uploads').where('upload_id', '=', uploadId).where('state', '<>', 'claimed').execute();
}
