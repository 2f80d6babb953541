import { sql } from 'kysely';
import type { CaseVisibility } from '../services/case-visibility.ts';
import type { Database, Row } from './database.ts';
import { visibilityCondition } from './visible-cases.ts';

export type Candidate = Pick<Row<'complaints'>, 'complaint_id' | 'text' | 'place_json' | 'category_id' | 'received_at'> & Pick<Row<'cases'>, 'case_id'>;

interface Search {
  readonly visibility: CaseVisibility;
  /** Of which it may be a duplicate. */
  readonly row: Pick<Row<'cases'>, 'case_id' | 'is_about_official' | 'respondent_unit_id'>;
  /** Any of these. */
  readonly words: readonly string[];
  readonly points: readonly { readonly latitude: number; readonly longitude: number }[];
  /** Only of cases that came in between these. */
  readonly from: string;
  readonly until: string;
}

/** So many of the latest that share a word, and as many near by, are looked at; which of them are alike is for the service to say. */
const looksMax = 300;
/** In degrees; about 330 m to the north and the south, and in this country hardly less to the east and the west. */
const nearby = 0.003;

/** What may be a duplicate: visible, as secret as the case itself, and still worked on. What is hidden is never read. */
export async function findCandidates(database: Database, { visibility, row, words, points, from, until }: Search): Promise<Candidate[]> {
  if (visibility.units?.size === 0 || (words.length === 0 && points.length === 0)) return [];
  const match = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ');
  const byWords =
    words.length === 0
      ? sql`SELECT NULL WHERE 1 = 0`
      : sql`SELECT home.complaint_number FROM (
          SELECT rowid >> 20 AS case_seq FROM complaint_search WHERE complaint_search MATCH ${match} ORDER BY rowid DESC LIMIT ${looksMax}) AS found
        JOIN cases AS home ON home.case_seq = found.case_seq`;
  const byPlace = points.map(
    ({ latitude, longitude }) => sql`
      SELECT complaint_number FROM (
        SELECT complaint_number, place_json FROM complaints
        WHERE place_json IS NOT NULL AND json_extract(place_json, '$.latitude') BETWEEN ${latitude - nearby} AND ${latitude + nearby}
          AND json_extract(place_json, '$.longitude') BETWEEN ${longitude - nearby} AND ${longitude + nearby}
        ORDER BY received_at DESC LIMIT ${looksMax})`,
  );
  const found = await sql<Candidate>`
    SELECT complaints.complaint_id, complaints.text, complaints.place_json, complaints.category_id, complaints.received_at, cases.case_id
    FROM complaints JOIN cases ON cases.case_id = complaints.case_id
    WHERE complaints.complaint_number IN (${sql.join([byWords, ...byPlace], sql` UNION `)})
      AND cases.case_id <> ${row.case_id}
      AND cases.state IN ('received', 'verified', 'in-progress', 'needs-info')
      AND cases.is_about_official = ${row.is_about_official}
      AND cases.respondent_unit_id IS ${row.respondent_unit_id}
      AND complaints.received_at BETWEEN ${from} AND ${until}
      AND ${visibilityCondition(visibility)}`.execute(database);
  return found.rows;
}

export function findCases(database: Database, caseIds: readonly string[]): Promise<Row<'cases'>[]> {
  if (caseIds.length === 0) return Promise.resolve([]);
  return database.selectFrom('cases').selectAll().where('case_id', 'in', caseIds).execute();
}
