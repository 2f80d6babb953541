import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements stay prepared; the application has some hundred different ones. */
const statementCacheSize = 400;

/** The oldest SQLite without the WAL-reset corruption (https://sqlite.org/wal.html#walresetbug). */
const oldestSqlite: readonly [number, number, number] = [3, 51, 3];

/** Gives Kysely's SQLite dialect the driver it expects, on top of `node:sqlite`. */
export class SqliteConnection implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, CachedStatement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = new CachedStatement(this.#database.prepare(sql));
    if (this.#statements.size >= statementCacheSize) {
      const oldest = this.#statements.keys().next().value;
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    this.#statements.set(sql, statement);
    return statement;
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }
}

class CachedStatement implements SqliteStatement {
  readonly reader: boolean;
  readonly #statement: StatementSync;

  constructor(statement: StatementSync) {
    this.#statement = statement;
    this.reader = statement.columns().length > 0;
  }

  all(parameters: readonly unknown[]): unknown[] {
    return this.#statement.all(...parameters.map(toSqlValue));
  }

  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint } {
    return this.#statement.run(...parameters.map(toSqlValue));
  }

  iterate(parameters: readonly unknown[]): IterableIterator<unknown> {
    return this.#statement.iterate(...parameters.map(toSqlValue));
  }
}

function toSqlValue(value: unknown): SQLInputValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || value instanceof Uint8Array) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  throw new TypeError(`a ${typeof value} can't be stored in SQLite`);
}

/** Opens a file so that a commit is on the disk when it returns, and proves it; refuses what can't promise that. */
export function openSqlite(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5_000, enableForeignKeyConstraints: true });
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 4000;',
  );
  assertDurable(database);
  return database;
}

/** The figures that SQLite itself reports, compared with what durability needs. */
export function assertDurable(database: DatabaseSync): void {
  const version = String(database.prepare('SELECT sqlite_version() AS value').get()?.['value']);
  if (!isAtLeast(version)) throw new Error(`SQLite ${version} is too old, ${oldestSqlite.join('.')} is needed`);
  const found = {
    journal_mode: pragma(database, 'journal_mode'),
    synchronous: pragma(database, 'synchronous'),
    foreign_keys: pragma(database, 'foreign_keys'),
    trusted_schema: pragma(database, 'trusted_schema'),
  };
  // 2 is FULL.
  if (found.journal_mode !== 'wal' || found.synchronous !== 2 || found.foreign_keys !== 1 || found.trusted_schema !== 0) {
    throw new Error(`SQLite is not set up to keep what it acknowledges: ${JSON.stringify(found)}`);
  }
}

function pragma(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

function isAtLeast(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, needed] of oldestSqlite.entries()) {
    const part = parts[index] ?? 0;
    if (part !== needed) return part > needed;
  }
  return true;
}
