import type { Database, DatabaseTransaction } from '../repositories/database.ts';

/** One transaction: everything in it is on the disk when this returns, or nothing is. */
export function runTransaction<T>(database: Database, work: (transaction: DatabaseTransaction) => Promise<T>): Promise<T> {
  return database.transaction().execute(work);
}
