import { Kysely, SqliteDialect } from 'kysely';
import type { Database, Tables } from './database.ts';
import { migrate } from './migrate.ts';
import { openSqlite, SqliteConnection } from './sqlite-connection.ts';

/** Opens the city's database, brings it up to date and gives it typed. Close it with `database.destroy()`. */
export function openDatabase(path: string): Database {
  const sqlite = openSqlite(path);
  try {
    migrate(sqlite);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: new SqliteConnection(sqlite) }) });
}
