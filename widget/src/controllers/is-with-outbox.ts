import type { Draft } from '@kotak-aduan/api-client/drafts';

/** Queued, on its way or sent: only the outbox may write to it. */
export function isWithOutbox({ status }: Pick<Draft, 'status'>): boolean {
  return status.kind !== 'writing' && status.kind !== 'failed';
}
