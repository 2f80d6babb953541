import type { Database, NewRow } from './database.ts';

/** One for each complaint: said again, it stands in place of what was said. */
export async function replaceRating(database: Database, row: NewRow<'ratings'>): Promise<void> {
  await database
    .insertInto('ratings')
    .values(row)
    .onConflict((conflict) => conflict.column('complaint_id').doUpdateSet(row))
    .execute();
}
