import type { CaseState, Channel } from '@kotak-aduan/api-client/schemas';
import { sql, type RawBuilder } from 'kysely';
import type { CaseVisibility } from '../services/case-visibility.ts';
import type { QueuePosition } from '../services/queue-cursor.ts';
import type { Database, Row } from './database.ts';
import { inList, officialsCondition, type Condition } from './visible-cases.ts';

export interface QueueQuery {
  readonly visibility: CaseVisibility;
  readonly state: CaseState | null;
  readonly channel: Channel | null;
  readonly search: QueueSearch | null;
  readonly isOverdue: boolean | null;
  readonly now: string;
  readonly after: QueuePosition | null;
  readonly limit: number;
}

/** A complaint's number, or words that each begin a word of the text or of the number. */
export type QueueSearch = { readonly kind: 'number'; readonly number: string } | { readonly kind: 'words'; readonly words: readonly string[] };

/** From so many matches on, the queue is walked in its order and each line asked; below, the matches are fetched and sorted. */
const commonMatches = 2_000;

/** As the column `urgency_rank` is generated: it lets a unit's queue be entered where a state begins. */
export const urgencyRanks: Record<CaseState, number> = {
  received: 0,
  verified: 0,
  'in-progress': 0,
  'needs-info': 1,
  resolved: 2,
  closed: 3,
  rejected: 3,
  archived: 3,
};

/** One page, most urgent first. The city's comes from `cases`, a unit's from its own queue: either is a walk along an index. */
export async function listQueue(database: Database, query: QueueQuery): Promise<Row<'cases'>[]> {
  const { units, officials } = query.visibility;
  if (units?.size === 0) return [];
  const order = orderOf(units === null ? 'cases' : 'unit_queue');
  const conditions = [officialsCondition(officials), ...filterConditions(query), ...positionConditions(query, order)];
  if (query.search !== null) conditions.push(await searchCondition(database, query.search));
  const source = sourceOf(units);
  if (source.condition !== null) conditions.push(source.condition);
  const rows = sql<Row<'cases'>>`
    SELECT ${source.columns} FROM ${source.tables} WHERE ${sql.join(conditions, sql` AND `)} ORDER BY ${order} LIMIT ${query.limit}`;
  return (await rows.execute(database)).rows;
}

function sourceOf(units: ReadonlySet<string> | null): { columns: RawBuilder<unknown>; tables: RawBuilder<unknown>; condition: Condition | null } {
  if (units === null) return { columns: sql`cases.*`, tables: sql`cases`, condition: null };
  const [unit] = units;
  return {
    // One unit is one stretch of the index, in order. Of several, a case may stand in more than one.
    columns: units.size === 1 ? sql`cases.*` : sql`DISTINCT cases.*`,
    tables: sql`unit_queue CROSS JOIN cases ON cases.case_id = unit_queue.case_id`,
    condition: units.size === 1 ? sql<boolean>`unit_queue.unit_id = ${unit}` : sql<boolean>`unit_queue.unit_id IN ${inList(units)}`,
  };
}

function orderOf(table: 'cases' | 'unit_queue'): RawBuilder<unknown> {
  return sql.join(['urgency_rank', 'due_sort', 'received_at', 'case_id'].map((column) => sql.ref(`${table}.${column}`)));
}

function filterConditions({ state, channel, visibility }: QueueQuery): Condition[] {
  const conditions: Condition[] = [];
  if (state !== null) conditions.push(sql<boolean>`cases.state = ${state}`);
  if (state !== null && visibility.units !== null) conditions.push(sql<boolean>`unit_queue.urgency_rank = ${urgencyRanks[state]}`);
  if (channel !== null) conditions.push(sql<boolean>`cases.channel = ${channel}`);
  return conditions;
}

/** Where on the index the page begins, and where overdue ends and the rest begins: both are places in the same order. */
function positionConditions({ isOverdue, now, after }: QueueQuery, order: RawBuilder<unknown>): Condition[] {
  const conditions: Condition[] = [];
  if (isOverdue === true) conditions.push(sql<boolean>`(${order}) < (0, ${now}, '', '')`);
  if (isOverdue === false) conditions.push(sql<boolean>`(${order}) >= (0, ${now}, '', '')`);
  if (after !== null) conditions.push(sql<boolean>`(${order}) > (${after.urgencyRank}, ${after.dueSort}, ${after.receivedAt}, ${after.caseId})`);
  return conditions;
}

async function searchCondition(database: Database, search: QueueSearch): Promise<Condition> {
  if (search.kind === 'number') return sql<boolean>`cases.case_id IN (SELECT case_id FROM complaints WHERE complaint_number = ${search.number})`;
  if (search.words.length === 0) return sql<boolean>`1 = 0`;
  // Each word quoted: FTS5 then reads no operator of its own in what a person typed.
  const match = search.words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ');
  const found = sql`(SELECT rowid >> 20 FROM complaint_search WHERE complaint_search MATCH ${match})`;
  const count = await sql<{ matches: number }>`
    SELECT count(*) AS matches FROM (SELECT 1 FROM complaint_search WHERE complaint_search MATCH ${match} LIMIT ${commonMatches})`.execute(database);
  const isCommon = (count.rows[0]?.matches ?? 0) >= commonMatches;
  // The plus keeps SQLite from fetching every match of a common word: it walks the queue instead, until the page is full.
  return isCommon ? sql<boolean>`+cases.case_seq IN ${found}` : sql<boolean>`cases.case_seq IN ${found}`;
}
