import type { Database, Row } from './database.ts';
import { insertRow } from './insert-row.ts';

export function findLastEvent(database: Database, caseId: string): Promise<Pick<Row<'events'>, 'seq' | 'hash'> | undefined> {
  return database.selectFrom('events').select(['seq', 'hash']).where('case_id', '=', caseId).orderBy('seq', 'desc').limit(1).executeTakeFirst();
}

/** The case's state after each entry, in their order: what a clock reads. */
export function findClockEvents(database: Database, caseId: string): Promise<Pick<Row<'events'>, 'at' | 'state'>[]> {
  return database.selectFrom('events').select(['at', 'state']).where('case_id', '=', caseId).orderBy('seq').execute();
}

export async function insertEvent(database: Database, row: Row<'events'>): Promise<void> {
  await insertRow(database, 'events', row);
}

export function findEvents(database: Database, caseId: string): Promise<Row<'events'>[]> {
  return database.selectFrom('events').selectAll().where('case_id', '=', caseId).orderBy('seq').execute();
}
