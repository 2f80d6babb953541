import type { Timestamp } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { findUnanswered } from '../repositories/social-reply-repository.ts';
import type { OperatorCaller } from '../routes/route.ts';
import { dueAsFiled } from './case-clock.ts';

/** Whoever wrote so long ago is answered by the case itself, if at all. */
const days = 60;
const numbersMax = 20;

export interface UnansweredCount {
  readonly waiting: number;
  readonly late: number;
  readonly lateNumbers: string[];
  readonly nextDueAt: Timestamp | null;
}

/** What the caller's own unit clipped and nobody answered there, by the clock that the city gives for a first answer. */
export async function countUnanswered(
  { unitId }: OperatorCaller,
  { database, directory, now }: Pick<Dependencies, 'database' | 'directory' | 'now'>,
): Promise<UnansweredCount> {
  const at = now();
  const rows = await findUnanswered(database, { unitId, since: new Date(at.getTime() - days * 86_400_000).toISOString() });
  const waiting = rows.map((row) => ({
    number: row.complaint_number,
    dueAt: dueAsFiled({ kind: row.kind, receivedAt: row.received_at, askedAt: row.asked_at, isAboutOfficial: row.is_about_official === 1 }, directory),
  }));
  const isLate = ({ dueAt }: { dueAt: Timestamp | null }): boolean => dueAt !== null && dueAt <= at.toISOString();
  const late = waiting.filter(isLate);
  const next = waiting.filter((one) => !isLate(one)).flatMap(({ dueAt }) => dueAt ?? []);
  return {
    waiting: waiting.length,
    late: late.length,
    lateNumbers: late
      .map(({ number }) => number)
      .toReversed()
      .slice(0, numbersMax),
    nextDueAt: next.toSorted()[0] ?? null,
  };
}
