import type { Database, NewRow, Row } from './database.ts';

/** Tells whether the row is new: the same id twice is the same upload. */
export async function insertPartialUpload(database: Database, row: NewRow<'partial_uploads'>): Promise<boolean> {
  const inserted = await database
    .insertInto('partial_uploads')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export function findPartialUpload(database: Database, uploadId: string): Promise<Row<'partial_uploads'> | undefined> {
  return database.selectFrom('partial_uploads').selectAll().where('upload_id', '=', uploadId).executeTakeFirst();
}

export async function countPartialUploads(database: Database, draftId: string): Promise<number> {
  const { count } = await database
    .selectFrom('partial_uploads')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('draft_id', '=', draftId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function updatePartialUpload(database: Database, uploadId: string, change: Partial<Row<'partial_uploads'>>): Promise<void> {
  await database.updateTable('partial_uploads').set(change).where('upload_id', '=', uploadId).execute();
}

export function findExpiredPartialUploads(database: Database, now: string): Promise<Pick<Row<'partial_uploads'>, 'upload_id'>[]> {
  return database.selectFrom('partial_uploads').select('upload_id').where('expires_at', '<=', now).limit(500).execute();
}

export async function deletePartialUpload(database: Database, uploadId: string): Promise<void> {
  await database.deleteFrom('partial_uploads').where('upload_id', '=', uploadId).execute();
}
