import type { Generated } from 'kysely';

export type NoticeKind = 'answered' | 'changed';

/** What has to be told by e-mail. */
export interface NoticeTable {
  notice_id: string;
  complaint_id: string;
  kind: NoticeKind;
  state: 'waiting' | 'sending' | 'sent' | 'dropped';
  attempts: Generated<number>;
  queued_at: string;
  next_at: string;
}
