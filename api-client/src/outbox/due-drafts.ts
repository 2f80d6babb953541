import type { DraftSummary } from '../drafts/draft.ts';

/** When a draft is to be sent next, in milliseconds; null where it is not the outbox's. `leaseMs`: how long a sending may take before it counts as abandoned. */
export function dueTime({ status }: DraftSummary, leaseMs: number): number | null {
  if (status.kind === 'queued') return Date.parse(status.nextAttemptAt);
  if (status.kind === 'sending') return Date.parse(status.startedAt) + leaseMs;
  return null;
}

/** What is due, the oldest first. */
export function dueDrafts(drafts: readonly DraftSummary[], { now, leaseMs }: { now: number; leaseMs: number }): DraftSummary[] {
  const due = drafts.filter((draft) => (dueTime(draft, leaseMs) ?? Number.POSITIVE_INFINITY) <= now);
  return due.sort((left, right) => left.createdAt.localeCompare(right.createdAt));
}

/** The next moment at which something is due; null where nothing waits. */
export function nextDueTime(drafts: readonly DraftSummary[], leaseMs: number): number | null {
  const times = drafts.map((draft) => dueTime(draft, leaseMs)).filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}
