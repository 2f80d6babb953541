import { randomUUID } from 'node:crypto';
import type { City } from '@kotak-aduan/api-client/schemas';
import type { DatabaseTransaction } from '../repositories/database.ts';
import { findNoticeReaders, findThread, insertNotice } from '../repositories/notice-repository.ts';
import type { NoticeKind } from '../repositories/notice-tables.ts';
import type { NewEvent } from './append-event.ts';

/** What a citizen is told of by e-mail: words for them, or a state that asks something of them or ends it. */
const toldOf: Readonly<Partial<Record<NewEvent['kind'], NoticeKind>>> = {
  replied: 'answered',
  'info-requested': 'answered',
  resolved: 'answered',
  rejected: 'answered',
  verified: 'changed',
  forwarded: 'changed',
  reopened: 'changed',
  closed: 'changed',
};

/** Writes down whom to tell, in the transaction of the change: no change without its notice, no notice without its change. */
export async function queueNotices(
  transaction: DatabaseTransaction,
  { caseId, kind, subject, at }: Pick<NewEvent, 'caseId' | 'kind' | 'subject' | 'at'>,
  { notices }: Pick<City, 'notices'>,
): Promise<void> {
  const told = toldOf[kind];
  if (notices === undefined || told === undefined) return;
  // The others of a merged case don't see that thread.
  const complaintId = subject?.kind === 'message' ? await findThread(transaction, subject.id) : null;
  for (const reader of await findNoticeReaders(transaction, { caseId, complaintId })) {
    await insertNotice(transaction, { noticeId: randomUUID(), complaintId: reader, kind: told, at });
  }
}
