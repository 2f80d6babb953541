import { sql } from 'kysely';
import type { CaseVisibility } from '../services/case-visibility.ts';
import { findEvidencedComplaints } from './clip-evidence-repository.ts';
import type { AttachmentTable, Database, Row } from './database.ts';
import { findJoinedClips } from './joined-clip-repository.ts';
import { findSocialReplies, type SocialReplyRow } from './social-reply-repository.ts';
import { findMergesInto, findNumbersEverMerged } from './merge-repository.ts';
import { findMentions, findWorkingOperators } from './mention-repository.ts';
import { visibilityCondition } from './visible-cases.ts';

export type AttachmentRow = AttachmentTable & Pick<Row<'uploads'>, 'media_type' | 'size_bytes' | 'width' | 'height' | 'duration_seconds'>;

/** All rows that one case is made of. */
export interface CaseRows {
  readonly agencies: readonly Row<'case_agencies'>[];
  readonly complaints: readonly Row<'complaints'>[];
  readonly clips: readonly Row<'clips'>[];
  readonly joinedClips: readonly Row<'joined_clips'>[];
  /** Ids of the complaints whose clip has sealed evidence. */
  readonly evidenced: ReadonlySet<string>;
  readonly messages: readonly Row<'messages'>[];
  readonly notes: readonly Row<'notes'>[];
  readonly resolutions: readonly Row<'resolutions'>[];
  readonly resolutionPhotos: readonly Row<'resolution_photos'>[];
  readonly rejections: readonly Row<'rejections'>[];
  readonly attachments: readonly AttachmentRow[];
  readonly events: readonly Row<'events'>[];
  readonly ratings: readonly Row<'ratings'>[];
  readonly rightRequests: readonly Row<'right_requests'>[];
  readonly socialReplies: readonly SocialReplyRow[];
  readonly mentions: readonly (Row<'mentions'> & { readonly name: string })[];
  /** Everybody who works on cases, of whom some may see this one. */
  readonly operators: readonly Pick<Row<'users'>, 'id' | 'name' | 'role' | 'unit_id'>[];
  /** Of the cases whose complaints are here by a merge: their timelines with the words in them, and which complaint each came in with. */
  readonly merged: MergedRows;
  /** Names of the operators who appear in the timeline. */
  readonly operatorNames: ReadonlyMap<string, string>;
}

export interface MergedRows {
  /** Of every complaint that is or was here by a merge. */
  readonly numbers: readonly Pick<Row<'complaints'>, 'complaint_id' | 'complaint_number'>[];
  readonly merges: readonly Row<'merges'>[];
  readonly events: readonly Row<'events'>[];
  readonly notes: readonly Row<'notes'>[];
  readonly resolutions: readonly Row<'resolutions'>[];
  readonly rejections: readonly Row<'rejections'>[];
}

export const nothingMerged: MergedRows = { numbers: [], merges: [], events: [], notes: [], resolutions: [], rejections: [] };

async function findMergedRows(database: Database, caseId: string): Promise<MergedRows> {
  const numbers = await findNumbersEverMerged(database, caseId);
  const merges = numbers.length === 0 ? [] : await findMergesInto(database, caseId);
  if (merges.length === 0) return { ...nothingMerged, numbers };
  const homes = merges.map(({ home_case_id }) => home_case_id);
  return {
    numbers,
    merges,
    events: await database.selectFrom('events').selectAll().where('case_id', 'in', homes).orderBy('case_id').orderBy('seq').execute(),
    notes: await database.selectFrom('notes').selectAll().where('case_id', 'in', homes).execute(),
    resolutions: await database.selectFrom('resolutions').selectAll().where('case_id', 'in', homes).execute(),
    rejections: await database.selectFrom('rejections').selectAll().where('case_id', 'in', homes).execute(),
  };
}

/** The last one is what holds while a case is rejected. */
export function findRejections(database: Database, caseId: string): Promise<Row<'rejections'>[]> {
  return database.selectFrom('rejections').selectAll().where('case_id', '=', caseId).orderBy('rejected_at').execute();
}

/** A case that this visibility does not cover is not found: it can't be told from one that does not exist. */
export async function findVisibleCase(
  database: Database,
  { caseId, visibility }: { caseId: string; visibility: CaseVisibility },
): Promise<Row<'cases'> | undefined> {
  if (visibility.units?.size === 0) return undefined;
  const found = await sql<Row<'cases'>>`SELECT cases.* FROM cases WHERE cases.case_id = ${caseId} AND ${visibilityCondition(visibility)}`.execute(database);
  return found.rows[0];
}

export function findCaseAgencies(database: Database, caseId: string): Promise<Row<'case_agencies'>[]> {
  return database.selectFrom('case_agencies').selectAll().where('case_id', '=', caseId).orderBy('role').orderBy('assigned_at').orderBy('unit_id').execute();
}

export async function findCaseRows(database: Database, caseId: string): Promise<CaseRows> {
  const events = await database.selectFrom('events').selectAll().where('case_id', '=', caseId).orderBy('seq').execute();
  const merged = await findMergedRows(database, caseId);
  return {
    agencies: await findCaseAgencies(database, caseId),
    complaints: await database.selectFrom('complaints').selectAll().where('case_id', '=', caseId).orderBy('received_at').orderBy('complaint_id').execute(),
    clips: await database.selectFrom('clips').selectAll().where('case_id', '=', caseId).execute(),
    joinedClips: await findJoinedClips(database, caseId),
    evidenced: new Set((await findEvidencedComplaints(database, caseId)).map(({ complaint_id }) => complaint_id)),
    messages: await findMessages(database, caseId),
    notes: await database.selectFrom('notes').selectAll().where('case_id', '=', caseId).execute(),
    resolutions: await database.selectFrom('resolutions').selectAll().where('case_id', '=', caseId).orderBy('resolved_at').execute(),
    resolutionPhotos: await findResolutionPhotos(database, caseId),
    rejections: await findRejections(database, caseId),
    attachments: await findAttachments(database, caseId),
    events,
    ratings: await database.selectFrom('ratings').selectAll().where('case_id', '=', caseId).orderBy('rated_at').execute(),
    rightRequests: await database.selectFrom('right_requests').selectAll().where('case_id', '=', caseId).orderBy('requested_at').execute(),
    socialReplies: await findSocialReplies(database, caseId),
    mentions: await findMentions(database, caseId),
    operators: await findWorkingOperators(database),
    merged,
    operatorNames: await findOperatorNames(database, [...events, ...merged.events]),
  };
}

/** In the order of the thread. The clock alone does not give it: two messages may carry the same millisecond. */
function findMessages(database: Database, caseId: string): Promise<Row<'messages'>[]> {
  return database
    .selectFrom('messages')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('sent_at')
    .orderBy(sql`rowid`)
    .execute();
}

export function findResolutionPhotos(database: Database, caseId: string): Promise<Row<'resolution_photos'>[]> {
  return database
    .selectFrom('resolution_photos')
    .innerJoin('resolutions', 'resolutions.resolution_id', 'resolution_photos.resolution_id')
    .selectAll('resolution_photos')
    .where('resolutions.case_id', '=', caseId)
    .orderBy('resolution_photos.position')
    .execute();
}

function findAttachments(database: Database, caseId: string): Promise<AttachmentRow[]> {
  return database
    .selectFrom('attachments')
    .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
    .selectAll('attachments')
    .select(['uploads.media_type', 'uploads.size_bytes', 'uploads.width', 'uploads.height', 'uploads.duration_seconds'])
    .where('attachments.case_id', '=', caseId)
    .orderBy('attachments.claimed_at')
    .orderBy('attachments.position')
    .execute();
}

async function findOperatorNames(database: Database, events: readonly Row<'events'>[]): Promise<Map<string, string>> {
  const ids = [...new Set(events.flatMap((event) => event.actor_operator_id ?? []))];
  if (ids.length === 0) return new Map();
  const users = await database.selectFrom('users').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(users.map(({ id, name }) => [id, name]));
}

/** What a change may set on a case besides its version. */
export type CaseChanges = Partial<
  Pick<
    Row<'cases'>,
    | 'state'
    | 'attachment_count'
    | 'state_before'
    | 'asked_complaint_id'
    | 'category_id'
    | 'is_about_official'
    | 'lead_unit_id'
    | 'due_at'
    | 'reopened_at'
    | 'updated_at'
  >
>;

/** Writes a changed case under the version that was read; false where somebody was faster. */
export async function updateCase(
  database: Database,
  { caseId, version, changes }: { caseId: string; version: number; changes: CaseChanges },
): Promise<boolean> {
  const result = await database
    .updateTable('cases')
    .set({ ...changes, version: version + 1 })
    .where('case_id', '=', caseId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function replaceCaseAgencies(database: Database, caseId: string, agencies: readonly Row<'case_agencies'>[]): Promise<void> {
  await database.deleteFrom('case_agencies').where('case_id', '=', caseId).execute();
  await database.insertInto('case_agencies').values(agencies).execute();
}

export async function deleteCaseAgency(database: Database, { caseId, unitId }: { caseId: string; unitId: string }): Promise<void> {
  await database.deleteFrom('case_agencies').where('case_id', '=', caseId).where('unit_id', '=', unitId).execute();
}

export async function insertMessage(database: Database, row: Row<'messages'>): Promise<void> {
  await database.insertInto('messages').values(row).execute();
}

export async function insertNote(database: Database, row: Row<'notes'>): Promise<void> {
  await database.insertInto('notes').values(row).execute();
}

export async function insertResolution(database: Database, row: Row<'resolutions'>): Promise<void> {
  await database.insertInto('resolutions').values(row).execute();
}

export async function insertResolutionPhoto(database: Database, row: Row<'resolution_photos'>): Promise<void> {
  await database.insertInto('resolution_photos').values(row).execute();
}

export async function insertRejection(database: Database, row: Row<'rejections'>): Promise<void> {
  await database.insertInto('rejections').values(row).execute();
}

export type CitizenPhoto = Pick<Row<'uploads'>, 'upload_id' | 'sha256' | 'stored_sha256'>;

/** The photos of the citizen's own side of a case: what came with a complaint or a citizen's message. */
export function findCitizenPhotos(database: Database, caseId: string): Promise<CitizenPhoto[]> {
  return database
    .selectFrom('attachments')
    .leftJoin('messages', 'messages.message_id', 'attachments.message_id')
    .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
    .select(['uploads.upload_id', 'uploads.sha256', 'uploads.stored_sha256'])
    .where('attachments.case_id', '=', caseId)
    .where('uploads.media_type', 'like', 'image/%')
    .where((eb) => eb.or([eb('attachments.purpose', '=', 'complaint'), eb('messages.sender', '=', 'citizen')]))
    .execute();
}
