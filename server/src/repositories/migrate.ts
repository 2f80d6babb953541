import { readdirSync, readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

const folder = new URL('../../migrations/sqlite/', import.meta.url);

/** The file was written by a newer release: touching it could lose what that release knows. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
  readonly code = 'newer-database';
}

/** Brings the file to this release's schema, one numbered step per transaction. Only forward. */
export function migrate(database: DatabaseSync): void {
  const steps = readSteps();
  const newest = steps.at(-1)?.number ?? 0;
  const current = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (current > newest) throw new NewerDatabaseError(`database has version ${current}, this release knows ${newest}`);
  for (const step of steps) {
    if (step.number <= current) continue;
    database.exec(`BEGIN IMMEDIATE; ${step.sql}\nPRAGMA user_version = ${step.number}; COMMIT;`);
  }
}

function readSteps(): { number: number; sql: string }[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 4)), sql: readFileSync(new URL(name, folder), 'utf8') }));
}
