import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
import { seedCases } from '../testing/seed-cases.ts';
import { testCity } from '../testing/test-city.ts';
import type { Database, Tables } from './database.ts';
import { migrate } from './migrate.ts';
import { listQueue, urgencyRanks, type QueueQuery } from './queue-repository.ts';
import { openSqlite, SqliteConnection } from './sqlite-connection.ts';

/** Remembers what was asked, so that SQLite can be asked how it would answer. */
class RecordingConnection extends SqliteConnection {
  readonly asked: string[] = [];

  override prepare(statement: string): SqliteStatement {
    this.asked.push(statement);
    return super.prepare(statement);
  }
}

let folder: string;
let sqlite: DatabaseSync;
let connection: RecordingConnection;
let database: Database;
const now = new Date('2026-11-22T03:00:00.000Z');

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kotak-aduan-queue-'));
  sqlite = openSqlite(join(folder, 'aduan.sqlite'));
  migrate(sqlite);
  connection = new RecordingConnection(sqlite);
  database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  await seedCases(database, { count: 5_000, city: testCity, now });
});
after(async () => {
  await database.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const city = { units: null, officials: { kind: 'none' } } as const;
const units = (...unitIds: string[]): QueueQuery['visibility'] => ({ units: new Set(unitIds), officials: { kind: 'none' } });

function ask(query: Partial<QueueQuery>): ReturnType<typeof listQueue> {
  return listQueue(database, {
    visibility: city,
    state: null,
    channel: null,
    search: null,
    mentioned: null,
    isOverdue: null,
    now: now.toISOString(),
    after: null,
    limit: 51,
    ...query,
  });
}

async function planOf(query: Partial<QueueQuery>): Promise<string> {
  connection.asked.length = 0;
  await ask(query);
  const statement = connection.asked.at(-1) ?? '';
  return sqlite
    .prepare(`EXPLAIN QUERY PLAN ${statement}`)
    .all()
    .map((step) => String(step['detail']))
    .join('\n');
}

test('walks the city’s queue along an index, whatever the filter', async () => {
  assert.match(await planOf({}), /^SCAN cases USING INDEX cases_by_urgency$/);
  assert.match(await planOf({ state: 'received' }), /^SEARCH cases USING INDEX cases_by_\w+ \(state=\?/);
  assert.match(await planOf({ channel: 'letter' }), /^SEARCH cases USING INDEX cases_by_channel \(channel=\?/);
  assert.match(await planOf({ isOverdue: true }), /^SEARCH cases USING INDEX cases_by_urgency \(\(urgency_rank,due_sort,received_at,case_id\)</);
  const position = { urgencyRank: 0, dueSort: '2026', receivedAt: '2026', caseId: 'a' };
  assert.match(await planOf({ after: position }), /^SEARCH cases USING INDEX cases_by_urgency \(\(urgency_rank,due_sort,received_at,case_id\)>/);
});

test('sorts nothing for the city or for one unit', async () => {
  for (const query of [{}, { state: 'closed' }, { channel: 'web' }] as const) assert.doesNotMatch(await planOf(query), /TEMP B-TREE/);
  const plan = await planOf({ visibility: units('dpupr') });
  assert.match(plan, /SEARCH unit_queue USING PRIMARY KEY \(unit_id=\?\)/);
  // The one sort is that of the page itself.
  assert.equal(plan.match(/TEMP B-TREE/g)?.length ?? 0, 1);
});

test('never reads all cases for the queue of units or for a rare word', async () => {
  for (const query of [
    { visibility: units('dpupr') },
    { visibility: units('dpupr', 'upt-jalan', 'dlh') },
    { visibility: units('dlh'), state: 'received' as const },
    { visibility: units('dlh'), search: { kind: 'words', words: ['stasiun'] } as const },
    { search: { kind: 'words', words: ['stasiun'] } as const },
    { search: { kind: 'number', number: '2026-000001' } as const },
  ]) {
    assert.doesNotMatch(await planOf(query), /SCAN (?:cases|unit_queue)\b/);
  }
});

test('gives the same cases along every way, in the same order', async () => {
  const everyUnit = units(...testCity.units.map((unit) => unit.unitId));
  for (const query of [{}, { state: 'in-progress' as const }, { channel: 'instagram' as const }, { isOverdue: true }, { isOverdue: false }]) {
    const byCity = await ask({ ...query, limit: 6_000 });
    const byUnits = await ask({ ...query, visibility: everyUnit, limit: 6_000 });
    assert.deepEqual(
      byUnits.map((row) => row.case_id),
      byCity.map((row) => row.case_id),
      JSON.stringify(query),
    );
  }
});

test('finds a common word by walking and a rare one by fetching, with the same answer', async () => {
  const all = await ask({ limit: 6_000 });
  const texts = new Map((await database.selectFrom('complaints').select(['case_id', 'text']).execute()).map((row) => [row.case_id, row.text]));
  // "sudah" stands in most seeded texts, "stasiun" in few.
  for (const word of ['sudah', 'stasiun']) {
    const expected = all.filter((row) => new RegExp(`\\b${word}`, 'i').test(texts.get(row.case_id) ?? ''));
    const found = await ask({ search: { kind: 'words', words: [word] }, limit: 6_000 });
    assert.ok(expected.length > 0);
    assert.deepEqual(
      found.map((row) => row.case_id),
      expected.map((row) => row.case_id),
      word,
    );
  }
});

test('knows the ranks as the table generates them', async () => {
  const rows = await database.selectFrom('cases').select(['state', 'urgency_rank']).distinct().execute();
  for (const row of rows) assert.equal(row.urgency_rank, urgencyRanks[row.state], row.state);
});
