import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How many single rows a second this disk takes for good, with the settings of our database: WAL and `synchronous=FULL`. */
export async function rawCommitsPerSecond(folder: string, seconds: number): Promise<number> {
  const own = await mkdtemp(join(folder, 'mentah-'));
  const database = new DatabaseSync(join(own, 'mentah.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = database.prepare('INSERT INTO rows VALUES (?, ?)');
  const text = 'x'.repeat(400);
  const startedAt = performance.now();
  let count = 0;
  while (performance.now() - startedAt < seconds * 1000) {
    insert.run(randomUUID(), text);
    count++;
  }
  const rate = count / ((performance.now() - startedAt) / 1000);
  database.close();
  await rm(own, { recursive: true });
  return rate;
}
