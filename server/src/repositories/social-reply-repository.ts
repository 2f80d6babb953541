import type { ComplaintKind } from '@kotak-aduan/api-client/schemas';
import { sql } from 'kysely';
import type { Database, NewRow } from './database.ts';

export interface SocialReplyRow {
  readonly complaint_id: string;
  readonly address: string;
  readonly by_name: string | null;
  readonly replied_at: string;
}

/** A clip that nobody has answered where it was written. */
export interface UnansweredRow {
  readonly complaint_number: string;
  readonly received_at: string;
  readonly asked_at: string | null;
  readonly kind: ComplaintKind;
  readonly is_about_official: number;
}

export async function insertSocialReply(database: Database, row: NewRow<'social_replies'>): Promise<void> {
  await database.insertInto('social_replies').values(row).execute();
}

/** Oldest first. */
export async function findSocialReplies(database: Database, caseId: string): Promise<SocialReplyRow[]> {
  return database
    .selectFrom('social_replies')
    .leftJoin('users', 'users.id', 'social_replies.operator_id')
    .select(['social_replies.complaint_id', 'social_replies.address', 'users.name as by_name', 'social_replies.replied_at'])
    .where('social_replies.case_id', '=', caseId)
    .orderBy('social_replies.replied_at')
    .orderBy('social_replies.social_reply_id')
    .execute();
}

/**
 * What this unit clipped since then and nobody answered there. A page that is no platform has no reply whose address could be noted; a case that is over
 * or was put aside is late for nobody.
 */
export async function findUnanswered(database: Database, { unitId, since }: { unitId: string; since: string }): Promise<UnansweredRow[]> {
  const found = await sql<UnansweredRow>`
    SELECT complaints.complaint_number, complaints.received_at, complaints.kind, cases.is_about_official, cases.asked_at
    FROM clips JOIN complaints ON complaints.complaint_id = clips.complaint_id JOIN cases ON cases.case_id = complaints.case_id
    WHERE clips.unit_id = ${unitId} AND clips.clipped_at > ${since} AND clips.platform <> 'web' AND cases.state NOT IN ('closed', 'rejected', 'archived')
      AND NOT EXISTS (SELECT 1 FROM social_replies WHERE social_replies.complaint_id = clips.complaint_id)
    ORDER BY complaints.received_at, complaints.complaint_number LIMIT 1000`.execute(database);
  return found.rows;
}
