import { sql } from 'kysely';
import type { CaseVisibility } from '../services/case-visibility.ts';
import type { Database, NewRow, Row } from './database.ts';
import { inList, officialsCondition, visibilityCondition, type Condition } from './visible-cases.ts';

/** Whoever answers for a clip: those who see its case, the unit that clipped it, and always the person who did. */
export interface ClipReader {
  readonly visibility: CaseVisibility;
  readonly operatorId: string;
  readonly unitId: string;
}

/** A clip with what is needed to answer its author. */
export type AnswerableClip = Pick<Row<'complaints'>, 'complaint_id' | 'complaint_number' | 'tracking_code_hash' | 'identity'> &
  Pick<Row<'clips'>, 'platform' | 'clip_json'> &
  Pick<Row<'cases'>, 'case_id' | 'state' | 'lead_unit_id'>;

export interface WaitingClaims extends AnswerableClip {
  readonly devices: number;
  readonly asked_at: string;
  readonly expires_at: string;
  readonly wrong_words: number;
}

const clipColumns = sql`complaints.complaint_id, complaints.complaint_number, complaints.tracking_code_hash, complaints.identity,
  clips.platform, clips.clip_json, cases.case_id, cases.state, cases.lead_unit_id`;
const clipTables = sql`clips JOIN complaints ON complaints.complaint_id = clips.complaint_id JOIN cases ON cases.case_id = complaints.case_id`;

/** About an official only the clipper and those who see the case: somebody else of the clipper's unit may be the one it names. */
function readableBy({ visibility, operatorId, unitId }: ClipReader): Condition {
  return sql<boolean>`((${visibilityCondition(visibility)}) OR clips.operator_id = ${operatorId}
    OR (clips.unit_id = ${unitId} AND ${officialsCondition({ kind: 'none' })}))`;
}

export async function findAnswerableClip(database: Database, complaintNumber: string, reader: ClipReader): Promise<AnswerableClip | undefined> {
  const found = await sql<AnswerableClip>`SELECT ${clipColumns} FROM ${clipTables}
    WHERE complaints.complaint_number = ${complaintNumber} AND ${readableBy(reader)}`.execute(database);
  return found.rows[0];
}

/** Which of these clips this person may answer. */
export async function findAnswerableNumbers(database: Database, complaintNumbers: readonly string[], reader: ClipReader): Promise<ReadonlySet<string>> {
  const found = await sql<Pick<AnswerableClip, 'complaint_number'>>`SELECT complaints.complaint_number FROM ${clipTables}
    WHERE complaints.complaint_number IN ${inList(complaintNumbers)} AND ${readableBy(reader)}`.execute(database);
  return new Set(found.rows.map(({ complaint_number }) => complaint_number));
}

/** What a claim link is of, as long as nobody holds a code for it. */
export function findUnclaimedComplaint(database: Database, claimTokenHash: string): Promise<Pick<Row<'complaints'>, 'complaint_id'> | undefined> {
  return database
    .selectFrom('complaints')
    .select('complaint_id')
    .where('claim_token_hash', '=', claimTokenHash)
    .where('tracking_code_hash', 'is', null)
    .executeTakeFirst();
}

export async function insertClaim(database: Database, row: NewRow<'claims'>): Promise<void> {
  await database.insertInto('claims').values(row).execute();
}

export function findClaim(database: Database, claimId: string): Promise<Row<'claims'> | undefined> {
  return database.selectFrom('claims').selectAll().where('claim_id', '=', claimId).executeTakeFirst();
}

/** Newest first: who opened the link twice sends the word that they see. */
export function findOpenClaims(database: Database, { complaintId, now }: { complaintId: string; now: string }): Promise<Row<'claims'>[]> {
  return database
    .selectFrom('claims')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .where('expires_at', '>', now)
    .orderBy('asked_at', 'desc')
    .orderBy('claim_id')
    .execute();
}

/** By complaint, the longest waiting first. */
export async function findWaitingClaims(
  database: Database,
  { reader, now, wrongSince }: { reader: ClipReader; now: string; wrongSince: string },
): Promise<WaitingClaims[]> {
  const found = await sql<WaitingClaims>`
    SELECT ${clipColumns}, count(*) AS devices, min(claims.asked_at) AS asked_at, max(claims.expires_at) AS expires_at,
      (SELECT count(*) FROM wrong_claim_words WHERE wrong_claim_words.complaint_id = complaints.complaint_id AND tried_at > ${wrongSince}) AS wrong_words
    FROM claims JOIN clips ON clips.complaint_id = claims.complaint_id JOIN complaints ON complaints.complaint_id = clips.complaint_id
    JOIN cases ON cases.case_id = complaints.case_id
    WHERE claims.expires_at > ${now} AND complaints.tracking_code_hash IS NULL AND ${readableBy(reader)}
    GROUP BY complaints.complaint_id ORDER BY asked_at, complaints.complaint_id LIMIT 200`.execute(database);
  return found.rows;
}

/** Binds the code to a complaint that has none; false where somebody was faster. */
export async function bindTrackingCode(database: Database, { complaintId, hash }: { complaintId: string; hash: string }): Promise<boolean> {
  const result = await database
    .updateTable('complaints')
    .set({ tracking_code_hash: hash })
    .where('complaint_id', '=', complaintId)
    .where('tracking_code_hash', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function deleteClaims(database: Database, complaintId: string): Promise<void> {
  await database.deleteFrom('claims').where('complaint_id', '=', complaintId).execute();
}

export async function countWrongWords(database: Database, { complaintId, since }: { complaintId: string; since: string }): Promise<number> {
  const { count } = await database
    .selectFrom('wrong_claim_words')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('complaint_id', '=', complaintId)
    .where('tried_at', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertWrongWord(database: Database, row: NewRow<'wrong_claim_words'>): Promise<void> {
  await database.insertInto('wrong_claim_words').values(row).execute();
}

export async function deleteExpiredClaims(database: Database, { now, wrongBefore }: { now: string; wrongBefore: string }): Promise<void> {
  await database.deleteFrom('claims').where('expires_at', '<=', now).execute();
  await database.deleteFrom('wrong_claim_words').where('tried_at', '<', wrongBefore).execute();
}
