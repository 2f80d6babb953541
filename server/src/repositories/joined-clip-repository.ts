import { sql } from 'kysely';
import type { Database, NewRow, Row } from './database.ts';

export interface JoinedClipBelongings {
  readonly messageKeys: readonly string[];
  readonly parts: readonly Omit<NewRow<'clip_parts'>, 'clip_id'>[];
}

/** What it is known by leads to the first clip of its complaint, so that a third one is found by either. */
export async function insertJoinedClip(database: Database, row: NewRow<'joined_clips'>, { messageKeys, parts }: JoinedClipBelongings): Promise<void> {
  await database.insertInto('joined_clips').values(row).execute();
  const { clip_id } = await database.selectFrom('clips').select('clip_id').where('complaint_id', '=', row.complaint_id).executeTakeFirstOrThrow();
  await database
    .insertInto('clip_parts')
    .values(parts.map((part) => ({ ...part, clip_id })))
    .execute();
  if (messageKeys.length === 0) return;
  await database
    .insertInto('clip_messages')
    .values(messageKeys.map((message_key) => ({ message_key, clip_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export function findJoinedClips(database: Database, caseId: string): Promise<Row<'joined_clips'>[]> {
  return database.selectFrom('joined_clips').selectAll().where('case_id', '=', caseId).orderBy('joined_at').orderBy('joined_clip_id').execute();
}

export function findJoinedClip(database: Database, joinedClipId: string): Promise<Row<'joined_clips'> | undefined> {
  return database.selectFrom('joined_clips').selectAll().where('joined_clip_id', '=', joinedClipId).executeTakeFirst();
}

export async function isDraftJoined(database: Database, draftId: string): Promise<boolean> {
  return (await database.selectFrom('joined_clips').select('joined_clip_id').where('draft_id', '=', draftId).executeTakeFirst()) !== undefined;
}

/** Whether this unit filed the draft as a case of its own since then: what its clips are found by has an index, a draft's id has none. */
export async function isDraftFiled(database: Database, { draftId, unitId, since }: { draftId: string; unitId: string; since: string }): Promise<boolean> {
  const found = await sql`
    SELECT 1 FROM clips JOIN complaints ON complaints.complaint_id = clips.complaint_id
    WHERE clips.unit_id = ${unitId} AND clips.clipped_at > ${since} AND complaints.draft_id = ${draftId} LIMIT 1`.execute(database);
  return found.rows.length > 0;
}

/** Its pictures whose bytes are kept as they came, by the hash under which they were sealed. */
export function findJoinedOriginals(database: Database, joinedClipId: string): Promise<Pick<Row<'uploads'>, 'upload_id' | 'sha256'>[]> {
  return database
    .selectFrom('attachments')
    .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
    .select(['uploads.upload_id', 'uploads.sha256'])
    .where('attachments.joined_clip_id', '=', joinedClipId)
    .where('uploads.has_original', '=', 1)
    .execute();
}
