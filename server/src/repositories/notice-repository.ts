import type { Database, Row } from './database.ts';
import type { NoticeKind } from './notice-tables.ts';

/** Those of a case who agreed to be told by e-mail; of one complaint, where only its thread was written in. */
export async function findNoticeReaders(database: Database, { caseId, complaintId }: { caseId: string; complaintId: string | null }): Promise<string[]> {
  const rows = await database
    .selectFrom('complaints')
    .select('complaint_id')
    .where('case_id', '=', caseId)
    .where('contact_kind', '=', 'email')
    .where('allows_contact_notices', '=', 1)
    .$if(complaintId !== null, (query) => query.where('complaint_id', '=', complaintId ?? ''))
    .execute();
  return rows.map((row) => row.complaint_id);
}

/** Whose thread a message stands in. */
export async function findThread(database: Database, messageId: string): Promise<string | null> {
  const row = await database.selectFrom('messages').select('complaint_id').where('message_id', '=', messageId).executeTakeFirst();
  return row?.complaint_id ?? null;
}

/** One that waits already tells this, too; an answer is the better news of the two. */
export async function insertNotice(
  database: Database,
  { noticeId, complaintId, kind, at }: { noticeId: string; complaintId: string; kind: NoticeKind; at: string },
): Promise<void> {
  const told = await database
    .updateTable('notices')
    .set((set) => ({ kind: kind === 'answered' ? 'answered' : set.ref('kind') }))
    .where('complaint_id', '=', complaintId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (told.numUpdatedRows > 0n) return;
  await database.insertInto('notices').values({ notice_id: noticeId, complaint_id: complaintId, kind, state: 'waiting', queued_at: at, next_at: at }).execute();
}

/** Takes one that is due, or whose sender died, so that nobody else takes it meanwhile. */
export async function takeNotice(database: Database, { now, until }: { now: string; until: string }): Promise<Row<'notices'> | undefined> {
  const next = await database
    .selectFrom('notices')
    .selectAll()
    .where('state', 'in', ['waiting', 'sending'])
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(1)
    .executeTakeFirst();
  if (next === undefined) return undefined;
  const attempts = next.attempts + 1;
  await database.updateTable('notices').set({ state: 'sending', attempts, next_at: until }).where('notice_id', '=', next.notice_id).execute();
  return { ...next, attempts, state: 'sending', next_at: until };
}

export async function updateNotice(database: Database, noticeId: string, changes: Partial<Pick<Row<'notices'>, 'state' | 'next_at'>>): Promise<void> {
  await database.updateTable('notices').set(changes).where('notice_id', '=', noticeId).execute();
}

export async function hasWaitingNotice(database: Database, complaintId: string): Promise<boolean> {
  const row = await database
    .selectFrom('notices')
    .select('notice_id')
    .where('complaint_id', '=', complaintId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return row !== undefined;
}

/** Sent, given up, or of a server that was never given anything to send by: nobody asks for them again. */
export async function deleteNoticesBefore(database: Database, before: string): Promise<void> {
  await database.deleteFrom('notices').where('queued_at', '<', before).execute();
}
