import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../repositories/database.ts';
import { insertIdempotencyKey } from '../repositories/idempotency-key-repository.ts';
import { openDatabase } from '../repositories/open-database.ts';
import { openSqlite } from '../repositories/sqlite-connection.ts';
import { runTransaction } from './run-transaction.ts';

const folder = mkdtempSync(join(tmpdir(), 'kotak-aduan-commit-'));
const path = join(folder, 'aduan.sqlite');
let database: Database;
before(() => {
  database = openDatabase(path);
});
after(async () => {
  await database.destroy();
  rmSync(folder, { recursive: true, force: true });
});

function write(transaction: DatabaseTransaction, key: string): Promise<void> {
  const row = { scope: 'uji', operation: 'uji', key, request_sha256: 'x', response_json: null, reference: null, created_at: '2026-11-23T00:00:00.000Z' };
  return insertIdempotencyKey(transaction, row);
}

/** As another program would find the file at this moment: only what was committed. */
function committed(prefix: string): string[] {
  const other = openSqlite(path);
  const rows = other.prepare('SELECT key FROM idempotency_keys WHERE key LIKE ? ORDER BY key').all(`${prefix}%`);
  other.close();
  return rows.map((row) => String(row['key']));
}

test('tells each of many that came together its own result, when it is committed and not before', async () => {
  let isOneTold = false;
  const seen = await Promise.all(
    Array.from({ length: 100 }, async (_none, index) => {
      const value = await runTransaction(database, async (transaction) => {
        if (index === 40) assert.equal(isOneTold, false);
        await write(transaction, `many-${index}`);
        return index;
      });
      isOneTold = true;
      assert.equal(value, index);
      return committed(`many-${index}`).length > 0;
    }),
  );
  assert.ok(seen.every(Boolean));
});

test('undoes one that fails, whole, and none of those beside it', async () => {
  const outcomes = await Promise.allSettled(
    ['a', 'b', 'c'].map((name) =>
      runTransaction(database, async (transaction) => {
        await write(transaction, `mixed-${name}`);
        if (name === 'b') throw new RangeError('not this one');
      }),
    ),
  );
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  assert.deepEqual(committed('mixed-'), ['mixed-a', 'mixed-c']);
});

test('one that breaks a rule of the database does not end the transaction of the others', async () => {
  await runTransaction(database, (transaction) => write(transaction, 'twice'));
  const outcomes = await Promise.allSettled(['twice', 'twice-other'].map((key) => runTransaction(database, (transaction) => write(transaction, key))));
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['rejected', 'fulfilled'],
  );
  assert.deepEqual(committed('twice'), ['twice', 'twice-other']);
});

test('a commit that fails is told to everybody in it, and the next one works', async () => {
  const broken = Array.from({ length: 3 }, (_none, index) =>
    runTransaction(database, async (transaction) => {
      await write(transaction, `broken-${index}`);
      // Refused by SQLite when it commits: the event's case does not exist, and the check is put off until then.
      if (index === 2) {
        await sql`PRAGMA defer_foreign_keys = ON`.execute(transaction);
        await transaction
          .insertInto('notes')
          .values({ note_id: 'n', case_id: 'none', unit_id: 'dpupr', operator_id: 'nobody', text: 'x', written_at: 'x' })
          .execute();
      }
    }),
  );
  const outcomes = await Promise.allSettled(broken);
  assert.ok(outcomes.every(({ status }) => status === 'rejected'));
  assert.deepEqual(committed('broken-'), []);
  await runTransaction(database, (transaction) => write(transaction, 'after'));
  assert.deepEqual(committed('after'), ['after']);
});
