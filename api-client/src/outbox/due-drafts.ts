import type { DraftSummary } from '../drafts/draft.ts';

/** A sending that has gone on for so long has no one behind it any more: its tab was closed, its worker was stopped. */
export const sendingLeaseMs = 10 * 60_000;

/** When a draft is to be sent next, in milliseconds; null where it is not the outbox's. */
export function dueTime({ status }: DraftSummary): number | null {
  if (status.kind === 'queued') return Date.parse(status.nextAttemptAt);
  if (status.kind === 'sending') return Date.parse(status.startedAt) + sendingLeaseMs;
  return null;
}

/** What is due, the oldest first. */
export function dueDrafts(drafts: readonly DraftSummary[], now: number): DraftSummary[] {
  const due = drafts.filter((draft) => (dueTime(draft) ?? Number.POSITIVE_INFINITY) <= now);
  return due.sort((left, right) => left.createdAt.localeCompare(right.createdAt));
}

/** The next moment at which something is due; null where nothing waits. */
export function nextDueTime(drafts: readonly DraftSummary[]): number | null {
  const times = drafts.map(dueTime).filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}
