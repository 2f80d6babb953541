import type { CaseState } from '@kotak-aduan/api-client/schemas';
import { sql } from 'kysely';
import type { Database, NewRow, Row } from './database.ts';
import { findAnsweredComplaints } from './answered-repository.ts';
import { findRejections, findResolutionPhotos, type AttachmentRow } from './desk-case-repository.ts';
import { findMergesOf } from './merge-repository.ts';

/** What one tracking code opens: a complaint, its case, its own thread, and the proof. Notes are not read at all. */
export interface TrackedRows {
  readonly complaint: Row<'complaints'>;
  readonly case: Row<'cases'>;
  /** The way of this complaint: its own case's timeline, and of each that it was merged into the part while it was there. */
  readonly events: readonly Row<'events'>[];
  readonly messages: readonly Row<'messages'>[];
  readonly resolutions: readonly Row<'resolutions'>[];
  readonly resolutionPhotos: readonly Row<'resolution_photos'>[];
  readonly rejections: readonly Row<'rejections'>[];
  readonly attachments: readonly AttachmentRow[];
  /** Some agency has answered this person, since the last dispute if there was one. */
  readonly hasReply: boolean;
  readonly rating: Row<'ratings'> | undefined;
  readonly rightRequests: readonly Row<'right_requests'>[];
}

export async function findTrackedRows(database: Database, complaintId: string): Promise<TrackedRows | undefined> {
  const complaint = await database.selectFrom('complaints').selectAll().where('complaint_id', '=', complaintId).executeTakeFirst();
  if (complaint === undefined) return undefined;
  const caseId = complaint.case_id;
  const row = await database.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();
  return {
    complaint,
    case: row,
    hasReply: (await findAnsweredComplaints(database, { caseId, since: row.reopened_at })).has(complaintId),
    events: await findOwnEvents(database, { complaintId, caseId }),
    messages: await database
      .selectFrom('messages')
      .selectAll()
      .where('complaint_id', '=', complaintId)
      .orderBy('sent_at')
      .orderBy(sql`rowid`)
      .execute(),
    resolutions: await database.selectFrom('resolutions').selectAll().where('case_id', '=', caseId).orderBy('resolved_at').execute(),
    resolutionPhotos: await findResolutionPhotos(database, caseId),
    rejections: await findRejections(database, caseId),
    attachments: await database
      .selectFrom('attachments')
      .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
      .selectAll('attachments')
      .select(['uploads.media_type', 'uploads.size_bytes', 'uploads.width', 'uploads.height', 'uploads.duration_seconds'])
      .where('attachments.case_id', '=', caseId)
      .where((where) => where.or([where('attachments.complaint_id', '=', complaintId), where('attachments.resolution_id', 'is not', null)]))
      .orderBy('attachments.position')
      .execute(),
    rating: await database.selectFrom('ratings').selectAll().where('complaint_id', '=', complaintId).executeTakeFirst(),
    rightRequests: await database.selectFrom('right_requests').selectAll().where('complaint_id', '=', complaintId).orderBy('requested_at').execute(),
  };
}

async function findOwnEvents(database: Database, { complaintId, caseId }: { complaintId: string; caseId: string }): Promise<Row<'events'>[]> {
  const merges = await findMergesOf(database, complaintId);
  const eventsOf = (id: string): Promise<Row<'events'>[]> => database.selectFrom('events').selectAll().where('case_id', '=', id).orderBy('seq').execute();
  const way: Row<'events'>[] = [];
  for (const event of await eventsOf(merges[0]?.home_case_id ?? caseId)) {
    way.push(event);
    const merge = merges.find(({ home_seq }) => home_seq === event.seq);
    if (merge === undefined) continue;
    const { case_id, from_seq: from, until_seq: until } = merge;
    way.push(...(await eventsOf(case_id)).filter(({ seq }) => seq >= from && seq < (until ?? Infinity)));
  }
  return way;
}

export function findCaseOfComplaint(database: Database, complaintId: string): Promise<Row<'cases'> | undefined> {
  return database
    .selectFrom('cases')
    .innerJoin('complaints', 'complaints.case_id', 'cases.case_id')
    .selectAll('cases')
    .where('complaints.complaint_id', '=', complaintId)
    .executeTakeFirst();
}

/** When the case was last resolved; null for one that never was. */
export async function findLastResolvedAt(database: Database, caseId: string): Promise<string | null> {
  const row = await database.selectFrom('resolutions').select('resolved_at').where('case_id', '=', caseId).orderBy('resolved_at', 'desc').executeTakeFirst();
  return row?.resolved_at ?? null;
}

export async function findLastClosedAt(database: Database, caseId: string): Promise<string | null> {
  const row = await database
    .selectFrom('events')
    .select('at')
    .where('case_id', '=', caseId)
    .where('kind', '=', 'closed')
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Cases that wait, resolved, for the citizen's word since before then; those that wait longest come first. */
export async function findResolvedBefore(database: Database, { before, limit }: { before: string; limit: number }): Promise<{ case_id: string }[]> {
  return database
    .selectFrom('cases')
    .innerJoin('resolutions', 'resolutions.case_id', 'cases.case_id')
    .select('cases.case_id')
    .where('cases.state', '=', 'resolved')
    .groupBy('cases.case_id')
    .having((of) => of.fn.max('resolutions.resolved_at'), '<', before)
    .orderBy((of) => of.fn.max('resolutions.resolved_at'))
    .limit(limit)
    .execute();
}

export async function insertMessage(database: Database, row: NewRow<'messages'>): Promise<void> {
  await database.insertInto('messages').values(row).execute();
}

/** What a citizen's step may set on a case besides its state. */
export type TrackedChanges = Partial<Pick<Row<'cases'>, 'due_at' | 'escalated_to' | 'reopened_at' | 'state_before' | 'asked_complaint_id'>>;

/** Every change makes a new version, so that two people never overwrite each other. */
export async function touchCase(
  database: Database,
  {
    caseId,
    state,
    at,
    addedAttachments = 0,
    changes = {},
  }: { caseId: string; state: CaseState; at: string; addedAttachments?: number; changes?: TrackedChanges },
): Promise<void> {
  await database
    .updateTable('cases')
    .set((set) => ({
      ...changes,
      state,
      updated_at: at,
      version: set('version', '+', 1),
      attachment_count: set('attachment_count', '+', addedAttachments),
    }))
    .where('case_id', '=', caseId)
    .execute();
}
