import type { CaseState, Channel } from '@kotak-aduan/api-client/schemas';
import { sql, type RawBuilder } from 'kysely';
import type { CaseVisibility } from '../services/case-visibility.ts';
import type { QueuePosition } from '../services/queue-cursor.ts';
import type { Database, Row } from './database.ts';
import { inList, officialsCondition, visibilityCondition, type Condition } from './visible-cases.ts';

export interface QueueQuery {
  readonly visibility: CaseVisibility;
  readonly state: CaseState | null;
  readonly channel: Channel | null;
  readonly search: QueueSearch | null;
  readonly isOverdue: boolean | null;
  /** Only where this operator was named in a note and has done nothing since. */
  readonly mentioned: string | null;
  readonly now: string;
  readonly after: QueuePosition | null;
  readonly limit: number;
}

/** A complaint's number, or words that each begin a word of the text or of the number. */
export type QueueSearch = { readonly kind: 'number'; readonly number: string } | { readonly kind: 'words'; readonly words: readonly string[] };

/** Up to so many matches are fetched and sorted; of more, the queue is walked in its order until the page is full. */
const fewMatches = 2_000;

/** As the column `urgency_rank` is generated: it lets a queue be entered where a state begins. */
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

type Table = 'cases' | 'unit_queue';

/** One page, most urgent first, of what this visibility covers. */
export async function listQueue(database: Database, query: QueueQuery): Promise<Row<'cases'>[]> {
  const { units, officials } = query.visibility;
  if (units?.size === 0) return [];
  const search = query.search === null ? null : await readMatches(database, query.search);
  if (search?.isRare === true) {
    const conditions = [sql<boolean>`cases.case_seq IN ${search.caseSeqs}`, visibilityCondition(query.visibility), ...filterConditions(query, 'cases')];
    return selectCases(database, sql`cases`, conditions, query.limit);
  }
  const walked = search === null ? [] : [search.caseSeqs];
  if (units === null) {
    // The plus keeps SQLite from fetching every match of a common word first.
    const conditions = [
      visibilityCondition(query.visibility),
      ...filterConditions(query, 'cases'),
      ...walked.map((seqs) => sql<boolean>`+cases.case_seq IN ${seqs}`),
    ];
    return selectCases(database, sql`cases`, conditions, query.limit);
  }
  const conditions = [
    units.size === 1 ? sql<boolean>`unit_queue.unit_id = ${[...units][0]}` : sql<boolean>`unit_queue.unit_id IN ${inList(units)}`,
    queueOfficialsCondition(officials),
    ...filterConditions(query, 'unit_queue'),
    ...walked.map((seqs) => sql<boolean>`unit_queue.case_seq IN ${seqs}`),
  ];
  // Of several units, a case may stand in more than one; only the narrow rows are sorted, the cases are fetched for the page.
  const page = sql`(
    SELECT DISTINCT ${orderOf('unit_queue')} FROM unit_queue WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY ${orderOf('unit_queue')} LIMIT ${query.limit}) AS page CROSS JOIN cases ON cases.case_id = page.case_id`;
  return selectCases(database, page, [sql<boolean>`1 = 1`], query.limit);
}

async function selectCases(database: Database, from: RawBuilder<unknown>, conditions: readonly Condition[], limit: number): Promise<Row<'cases'>[]> {
  const rows = sql<Row<'cases'>>`SELECT cases.* FROM ${from} WHERE ${sql.join(conditions, sql` AND `)} ORDER BY ${orderOf('cases')} LIMIT ${limit}`;
  return (await rows.execute(database)).rows;
}

function orderOf(table: Table): RawBuilder<unknown> {
  return sql.join(['urgency_rank', 'due_sort', 'received_at', 'case_id'].map((column) => sql.ref(`${table}.${column}`)));
}

/** Most of a unit's queue is about no official, and says so itself; only the rest is asked of the case. */
function queueOfficialsCondition(officials: CaseVisibility['officials']): Condition {
  if (officials.kind === 'none') return sql<boolean>`unit_queue.is_about_official = 0`;
  const visible = sql`SELECT 1 FROM cases WHERE cases.case_id = unit_queue.case_id AND ${officialsCondition(officials)}`;
  return sql<boolean>`(unit_queue.is_about_official = 0 OR EXISTS (${visible}))`;
}

/** A state and the page's position are places in the order; so is where overdue ends and the rest begins. */
function filterConditions({ state, channel, isOverdue, mentioned, now, after }: QueueQuery, table: Table): Condition[] {
  const order = orderOf(table);
  const conditions: Condition[] = [];
  if (state !== null) conditions.push(sql<boolean>`${sql.ref(`${table}.state`)} = ${state}`);
  if (state !== null) conditions.push(sql<boolean>`${sql.ref(`${table}.urgency_rank`)} = ${urgencyRanks[state]}`);
  if (channel !== null) conditions.push(sql<boolean>`${sql.ref(`${table}.channel`)} = ${channel}`);
  if (mentioned !== null) {
    const waiting = sql`(SELECT case_id FROM mentions WHERE operator_id = ${mentioned} AND answered_at IS NULL)`;
    conditions.push(sql<boolean>`${sql.ref(`${table}.case_id`)} IN ${waiting}`);
  }
  if (isOverdue === true) conditions.push(sql<boolean>`(${order}) < (0, ${now}, '', '')`);
  if (isOverdue === false) conditions.push(sql<boolean>`(${order}) >= (0, ${now}, '', '')`);
  if (after !== null) conditions.push(sql<boolean>`(${order}) > (${after.urgencyRank}, ${after.dueSort}, ${after.receivedAt}, ${after.caseId})`);
  return conditions;
}

async function readMatches(database: Database, search: QueueSearch): Promise<{ caseSeqs: RawBuilder<unknown>; isRare: boolean }> {
  if (search.kind === 'number') {
    const caseSeqs = sql`(SELECT found.case_seq FROM complaints JOIN cases AS found ON found.case_id = complaints.case_id WHERE complaints.complaint_number = ${search.number})`;
    return { caseSeqs, isRare: true };
  }
  if (search.words.length === 0) return { caseSeqs: sql`(SELECT 0 WHERE 1 = 0)`, isRare: true };
  // Each word quoted: FTS5 then reads no operator of its own in what a person typed.
  const match = search.words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ');
  const count = await sql<{ matches: number }>`
    SELECT count(*) AS matches FROM (SELECT 1 FROM complaint_search WHERE complaint_search MATCH ${match} LIMIT ${fewMatches + 1})`.execute(database);
  return {
    // The index knows where a complaint came in; what was merged is found where it is now.
    caseSeqs: sql`(SELECT rowid >> 20 FROM complaint_search WHERE complaint_search MATCH ${match}
      UNION ALL SELECT host.case_seq FROM cases AS merged JOIN cases AS host ON host.case_id = merged.merged_into
      WHERE merged.merged_into IS NOT NULL AND merged.case_seq IN (SELECT rowid >> 20 FROM complaint_search WHERE complaint_search MATCH ${match}))`,
    isRare: (count.rows[0]?.matches ?? 0) <= fewMatches,
  };
}
