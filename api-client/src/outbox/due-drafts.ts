import type { DraftSummary } from '../drafts/draft.ts';

interface DueOptions {
  readonly now: number;
  /** How long a sending of which nothing is heard counts as alive. */
  readonly leaseMs: number;
  /** The page was opened just now, or the line came back: what failed for want of a line need not wait. */
  readonly hasNewLine?: boolean;
}

/** When a draft is to be sent next, in milliseconds; null where it is not the outbox's. */
export function dueTime({ status, updatedAt }: DraftSummary, { now, leaseMs, hasNewLine = false }: DueOptions): number | null {
  if (status.kind === 'queued') {
    // The device's clock was set back since: what it says of later can't be waited for.
    const isNow = Date.parse(updatedAt) > now || (hasNewLine && status.code === 'network');
    return isNow ? now : Date.parse(status.nextAttemptAt);
  }
  if (status.kind === 'sending') return isLeaseOver(status, { now, leaseMs }) ? now : aliveTime(status) + leaseMs;
  return null;
}

const aliveTime = ({ aliveAt, startedAt }: Sending): number => Date.parse(aliveAt ?? startedAt);
type Sending = Extract<DraftSummary['status'], { kind: 'sending' }>;

/** Nothing has been heard of its sender for so long, or its clock has jumped. */
export function isLeaseOver(status: Sending, { now, leaseMs }: DueOptions): boolean {
  return Math.abs(now - aliveTime(status)) >= leaseMs;
}

/** What is due, the oldest first. */
export function dueDrafts(drafts: readonly DraftSummary[], options: DueOptions): DraftSummary[] {
  const due = drafts.filter((draft) => (dueTime(draft, options) ?? Number.POSITIVE_INFINITY) <= options.now);
  return due.sort((left, right) => left.createdAt.localeCompare(right.createdAt));
}

/** The next moment at which something is due; null where nothing waits. */
export function nextDueTime(drafts: readonly DraftSummary[], options: DueOptions): number | null {
  const times = drafts.map((draft) => dueTime(draft, options)).filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}
