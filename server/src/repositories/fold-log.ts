import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Takes what was written into the file and empties the write-ahead log, where older words would stand until they are written over. */
export async function foldLog(database: Database): Promise<void> {
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database);
}
