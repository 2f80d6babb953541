import type { Database, Row } from './database.ts';
import { insertRow } from './insert-row.ts';

export function findLastEvent(database: Database, caseId: string): Promise<Pick<Row<'events'>, 'seq' | 'hash'> | undefined> {
  return database.selectFrom('events').select(['seq', 'hash']).where('case_id', '=', caseId).orderBy('seq', 'desc').limit(1).executeTakeFirst();
}

export async function insertEvent(database: Database, row: Row<'events'>): Promise<void> {
  await insertRow(database, 'events', row);
}

export function findEvents(database: Database, caseId: string): Promise<Row<'events'>[]> {
  return database.selectFrom('events').selectAll().where('case_id', '=', caseId).orderBy('seq').execute();
}
