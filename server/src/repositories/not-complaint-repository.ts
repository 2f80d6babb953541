import type { Database, NewRow, Row } from './database.ts';

export function findNotComplaints(database: Database, commentKeys: readonly string[]): Promise<Pick<Row<'not_complaints'>, 'comment_key' | 'kind'>[]> {
  return database.selectFrom('not_complaints').select(['comment_key', 'kind']).where('comment_key', 'in', commentKeys).execute();
}

/** Whoever looks last is right. */
export async function putNotComplaint(database: Database, row: NewRow<'not_complaints'>): Promise<void> {
  const { comment_key: _name, ...changes } = row;
  await database
    .insertInto('not_complaints')
    .values(row)
    .onConflict((conflict) => conflict.column('comment_key').doUpdateSet(changes))
    .execute();
}

export async function deleteNotComplaint(database: Database, commentKey: string): Promise<void> {
  await database.deleteFrom('not_complaints').where('comment_key', '=', commentKey).execute();
}
