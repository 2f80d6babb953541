import type { Database, NewRow } from './database.ts';

export async function insertRightRequest(database: Database, row: NewRow<'right_requests'>): Promise<void> {
  await database.insertInto('right_requests').values(row).execute();
}

export async function hasOpenRightRequest(
  database: Database,
  { complaintId, kind }: { complaintId: string; kind: NewRow<'right_requests'>['kind'] },
): Promise<boolean> {
  const row = await database
    .selectFrom('right_requests')
    .select('request_id')
    .where('complaint_id', '=', complaintId)
    .where('kind', '=', kind)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return row !== undefined;
}
