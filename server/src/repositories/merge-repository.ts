import { sql } from 'kysely';
import type { Database, NewRow, Row } from './database.ts';

/** Where a row says both whose complaint it is of and in which case that is now. Another such table belongs in here: a test reads it from the database. */
export const tablesOfComplaint = [
  'complaints',
  'messages',
  'attachments',
  'clips',
  'clip_evidence',
  'ratings',
  'right_requests',
  'social_replies',
  'joined_clips',
] as const;

/** Takes a complaint, with all that is its own, to another case. */
export async function moveComplaint(transaction: Database, { complaintId, caseId }: { complaintId: string; caseId: string }): Promise<void> {
  for (const table of tablesOfComplaint) {
    await sql`UPDATE ${sql.table(table)} SET case_id = ${caseId} WHERE complaint_id = ${complaintId}`.execute(transaction);
  }
  // Pictures of a joined clip name no complaint.
  await sql`UPDATE attachments SET case_id = ${caseId}
    WHERE joined_clip_id IN (SELECT joined_clip_id FROM joined_clips WHERE complaint_id = ${complaintId})`.execute(transaction);
}

/** In the order in which they were filed. */
export function findComplaintsOf(database: Database, caseId: string): Promise<Row<'complaints'>[]> {
  return database.selectFrom('complaints').selectAll().where('case_id', '=', caseId).orderBy('received_at').orderBy('complaint_id').execute();
}

/** Where a complaint is by a merge now. */
export function findOpenMerge(database: Database, complaintId: string): Promise<Row<'merges'> | undefined> {
  return database.selectFrom('merges').selectAll().where('complaint_id', '=', complaintId).where('until_seq', 'is', null).executeTakeFirst();
}

/** All that are with this case by a merge now. */
export function findMergesInto(database: Database, caseId: string): Promise<Row<'merges'>[]> {
  return database.selectFrom('merges').selectAll().where('case_id', '=', caseId).where('until_seq', 'is', null).execute();
}

/** Of all that are or were with this case by a merge. */
export function findNumbersEverMerged(database: Database, caseId: string): Promise<Pick<Row<'complaints'>, 'complaint_id' | 'complaint_number'>[]> {
  return database
    .selectFrom('merges')
    .innerJoin('complaints', 'complaints.complaint_id', 'merges.complaint_id')
    .select(['complaints.complaint_id', 'complaints.complaint_number'])
    .distinct()
    .where('merges.case_id', '=', caseId)
    .execute();
}

/** Where a complaint was besides where it came in. */
export function findMergesOf(database: Database, complaintId: string): Promise<Row<'merges'>[]> {
  return database.selectFrom('merges').selectAll().where('complaint_id', '=', complaintId).execute();
}

export async function insertMerge(transaction: Database, row: NewRow<'merges'>): Promise<void> {
  await transaction.insertInto('merges').values(row).execute();
}

export async function endMerge(transaction: Database, { complaintId, untilSeq }: { complaintId: string; untilSeq: number }): Promise<void> {
  await transaction.updateTable('merges').set({ until_seq: untilSeq }).where('complaint_id', '=', complaintId).where('until_seq', 'is', null).execute();
}

/** A case rests while its complaints are elsewhere, and wakes where it was; either way whoever had read it reads it anew. */
export async function restCase(transaction: Database, { caseId, mergedInto, at }: { caseId: string; mergedInto: string | null; at: string }): Promise<void> {
  await transaction
    .updateTable('cases')
    .set((set) => ({ merged_into: mergedInto, due_at: null, escalated_to: null, updated_at: at, version: set('version', '+', 1) }))
    .where('case_id', '=', caseId)
    .execute();
}

/** What a citizen sent, as the line of the queue counts it. */
export async function countCitizenFiles(database: Database, caseId: string): Promise<number> {
  const { count } = await database
    .selectFrom('attachments')
    .leftJoin('messages', 'messages.message_id', 'attachments.message_id')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('attachments.case_id', '=', caseId)
    .where('attachments.resolution_id', 'is', null)
    .where((where) => where.or([where('messages.sender', 'is', null), where('messages.sender', '=', 'citizen')]))
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertBroughtUnits(transaction: Database, rows: readonly Row<'brought_units'>[]): Promise<void> {
  if (rows.length > 0)
    await transaction
      .insertInto('brought_units')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Units that are alongside for this merged case and for no other; they are forgotten with this. */
export async function takeBroughtUnits(transaction: Database, { caseId, homeCaseId }: { caseId: string; homeCaseId: string }): Promise<string[]> {
  const brought = await transaction
    .deleteFrom('brought_units')
    .where('case_id', '=', caseId)
    .where('home_case_id', '=', homeCaseId)
    .returning('unit_id')
    .execute();
  const others = await transaction.selectFrom('brought_units').select('unit_id').where('case_id', '=', caseId).execute();
  return brought.map(({ unit_id }) => unit_id).filter((unitId) => !others.some(({ unit_id }) => unit_id === unitId));
}

/** Where a case's complaints are now: with itself, unless it was merged. */
export async function findCurrentCaseId(database: Database, caseId: string): Promise<string> {
  const row = await database.selectFrom('cases').select('merged_into').where('case_id', '=', caseId).executeTakeFirst();
  return row?.merged_into ?? caseId;
}
