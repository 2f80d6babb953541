import type { Database, Row } from './database.ts';
import { insertRow } from './insert-row.ts';

export interface KeyName {
  readonly scope: string;
  readonly operation: string;
  readonly key: string;
}

export function findIdempotencyKey(database: Database, { scope, operation, key }: KeyName): Promise<Row<'idempotency_keys'> | undefined> {
  return database
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('scope', '=', scope)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .executeTakeFirst();
}

export async function insertIdempotencyKey(database: Database, row: Row<'idempotency_keys'>): Promise<void> {
  await insertRow(database, 'idempotency_keys', row);
}

export async function deleteIdempotencyKeysBefore(database: Database, createdAt: string): Promise<void> {
  await database.deleteFrom('idempotency_keys').where('created_at', '<', createdAt).execute();
}
