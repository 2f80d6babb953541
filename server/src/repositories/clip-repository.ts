import type { CaseState, Platform } from '@kotak-aduan/api-client/schemas';
import { sql } from 'kysely';
import type { CaseVisibility } from '../services/case-visibility.ts';
import type { Database, NewRow } from './database.ts';
import { inList, officialsCondition } from './visible-cases.ts';

export interface ClippedRow {
  readonly platform: Platform;
  readonly post_id: string | null;
  readonly comment_id: string | null;
  readonly permalink: string | null;
  readonly complaint_number: string;
  readonly state: CaseState;
}

export interface ClippedMessageRow {
  readonly message_key: string;
  readonly complaint_number: string;
  readonly state: CaseState;
}

interface ClipBelongings {
  readonly messageKeys: readonly string[];
  readonly parts: readonly Omit<NewRow<'clip_parts'>, 'clip_id' | 'platform'>[];
}

export async function insertClip(database: Database, row: NewRow<'clips'>, { messageKeys, parts }: ClipBelongings): Promise<void> {
  await database.insertInto('clips').values(row).execute();
  const { clip_id, platform } = row;
  if (parts.length > 0)
    await database
      .insertInto('clip_parts')
      .values(parts.map((part) => ({ ...part, clip_id, platform })))
      .execute();
  if (messageKeys.length > 0)
    await database
      .insertInto('clip_messages')
      .values(messageKeys.map((message_key) => ({ message_key, clip_id })))
      .execute();
}

/** Clips of messages that are kept under any of these keys, oldest first, each with the key that found it. */
export async function findClippedMessages(
  database: Database,
  messageKeys: readonly string[],
  officials: CaseVisibility['officials'],
): Promise<ClippedMessageRow[]> {
  if (messageKeys.length === 0) return [];
  const found = await sql<ClippedMessageRow>`
    SELECT clip_messages.message_key, complaints.complaint_number, cases.state
    FROM clip_messages JOIN clips ON clips.clip_id = clip_messages.clip_id
    JOIN complaints ON complaints.complaint_id = clips.complaint_id JOIN cases ON cases.case_id = clips.case_id
    WHERE clip_messages.message_key IN ${inList(messageKeys)} AND ${officialsCondition(officials)}
    ORDER BY clips.clipped_at, clips.clip_id`.execute(database);
  return found.rows;
}

/** Clips and parts of clips that carry any of these ids or addresses, oldest first; which of them is the same post is for the caller to say. */
export async function findClippedRows(
  database: Database,
  wanted: { platform: Platform; postIds: readonly string[]; commentIds: readonly string[]; permalinks: readonly string[] },
  officials: CaseVisibility['officials'],
): Promise<ClippedRow[]> {
  const { platform, postIds, commentIds, permalinks } = wanted;
  // One look-up per index: an OR over three would read the whole table.
  const idsIn = (table: 'clips' | 'clip_parts') => sql`
    SELECT clip_id, platform, post_id, comment_id, permalink FROM ${sql.table(table)} WHERE platform = ${platform} AND post_id IN ${inList(postIds)}
    UNION SELECT clip_id, platform, post_id, comment_id, permalink FROM ${sql.table(table)} WHERE platform = ${platform} AND comment_id IN ${inList(commentIds)}
    UNION SELECT clip_id, platform, post_id, comment_id, permalink FROM ${sql.table(table)} WHERE permalink IN ${inList(permalinks)} AND platform = ${platform}`;
  const found = await sql<ClippedRow>`
    SELECT found.platform, found.post_id, found.comment_id, found.permalink, complaints.complaint_number, cases.state
    FROM (${idsIn('clips')} UNION ALL ${idsIn('clip_parts')}) AS found
    JOIN clips ON clips.clip_id = found.clip_id
    JOIN complaints ON complaints.complaint_id = clips.complaint_id JOIN cases ON cases.case_id = clips.case_id
    WHERE ${officialsCondition(officials)}
    ORDER BY clips.clipped_at, clips.clip_id`.execute(database);
  return found.rows;
}

export async function findClipPlatform(database: Database, complaintId: string): Promise<Platform | null> {
  const row = await database.selectFrom('clips').select('platform').where('complaint_id', '=', complaintId).executeTakeFirst();
  return row?.platform ?? null;
}

/** When the author of a clip wrote it; null where nobody knows, and for what its author filed. */
export async function findAskedAt(database: Database, caseId: string): Promise<string | null> {
  return (await database.selectFrom('cases').select('asked_at').where('case_id', '=', caseId).executeTakeFirst())?.asked_at ?? null;
}
