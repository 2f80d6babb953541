import { CompiledQuery } from 'kysely';
import type { Database, NewRow, Tables } from './database.ts';

const statements = new Map<string, string>();

/**
 * One row, as Kysely would write it, without building the statement anew each time: filing a complaint is five inserts,
 * and building them took longer than running them.
 */
export async function insertRow<Name extends keyof Tables>(database: Database, table: Name, row: NewRow<Name>): Promise<void> {
  const columns = Object.keys(row);
  const key = `${table}:${columns.join()}`;
  let statement = statements.get(key);
  if (statement === undefined) {
    // Names of tables and columns, which the types allow to come from our own code only.
    statement = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    statements.set(key, statement);
  }
  await database.executeQuery(CompiledQuery.raw(statement, Object.values(row)));
}
