import type { ClockStep, Clocks, ClockUnit, ComplaintKind, DueExplanation } from '@kotak-aduan/api-client/schemas';
import type { Row } from '../repositories/database.ts';
import { caseStops, isClockRunning, type ClockEvent } from './case-stops.ts';
import type { CityDirectory } from './city-directory.ts';
import { dueDate } from './due-at.ts';

/** What the clock of a case is read from. */
export interface ClockedCase {
  readonly row: Pick<Row<'cases'>, 'state' | 'kind' | 'is_about_official' | 'received_at'> & {
    readonly reopened_at?: string | null;
    readonly asked_at?: string | null;
  };
  /** Its timeline, in order. */
  readonly events: readonly ClockEvent[];
  /** Some agency has answered the citizen, since the last dispute if there was one. */
  readonly hasReply: boolean;
}

/** The earliest of what each complainant of a case waits for: after a merge they came in on different days, and not all have an answer. */
export function earliestDue(
  clocked: Omit<ClockedCase, 'hasReply'>,
  { complaints, answered }: { complaints: readonly Pick<Row<'complaints'>, 'complaint_id' | 'kind' | 'received_at'>[]; answered: ReadonlySet<string> },
  directory: CityDirectory,
): DueExplanation | null {
  const dues = complaints.flatMap(({ complaint_id: id, kind, received_at }) => {
    const due = nextDue({ ...clocked, row: { ...clocked.row, kind, received_at }, hasReply: answered.has(id) }, directory);
    return due === null ? [] : [due];
  });
  return dues.sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1))[0] ?? null;
}

/** What must be done next, by the desk's clock; it orders the queue. Null while no clock runs. */
export function nextDue(clocked: ClockedCase, directory: CityDirectory): DueExplanation | null {
  const { row, hasReply } = clocked;
  return dueOf(hasReply ? 'resolve' : row.state === 'received' ? 'verify' : 'firstReply', clocked, directory);
}

/** What the citizen was promised next: the first answer, then the result. Null while no clock runs. */
export function promisedDue(clocked: ClockedCase, directory: CityDirectory): DueExplanation | null {
  return dueOf(clocked.hasReply ? 'resolve' : 'firstReply', clocked, directory);
}

/** What a receipt says: the first answer, by what was known as it was filed. */
export function dueAsFiled(
  { kind, receivedAt, askedAt = null, isAboutOfficial }: { kind: ComplaintKind; receivedAt: string; askedAt?: string | null; isAboutOfficial: boolean },
  directory: CityDirectory,
): string | null {
  const row = { state: 'received', kind, is_about_official: isAboutOfficial ? 1 : 0, received_at: receivedAt, asked_at: askedAt } as const;
  return promisedDue({ row, events: [], hasReply: false }, directory)?.dueAt ?? null;
}

function dueOf(step: ClockStep, { row, events }: ClockedCase, { city, calendar }: CityDirectory): DueExplanation | null {
  if (!isClockRunning(row.state)) return null;
  const { amount, unit } = clockOf(step, row, city.clocks);
  // A dispute gives the case a fresh clock: what stopped the one before has nothing to do with it.
  // Whoever wrote under a post waits for a first answer since then, not since somebody clipped it.
  const startedAt = row.reopened_at ?? (step === 'firstReply' ? row.asked_at : null) ?? row.received_at;
  const stops = caseStops(events).flatMap(({ from, until, reason }) =>
    until === null || until <= startedAt ? [] : [{ from: from < startedAt ? startedAt : from, until, reason }],
  );
  const due = dueDate({ startedAt, amount, unit, calendar, stops });
  if (due === null) return null;
  return { step, amount, unit, startedAt, dueAt: due.dueAt, holidays: [...due.holidays], stops: stops.filter(({ from }) => from < due.dueAt) };
}

/** About an official goes before what kind it is. */
function clockOf(step: ClockStep, { kind, is_about_official }: ClockedCase['row'], { byKind = {}, ...clocks }: Clocks): { amount: number; unit: ClockUnit } {
  const own = { ...byKind[kind], ...(is_about_official === 1 ? byKind['about-official'] : {}) };
  return { amount: own[step] ?? clocks[step], unit: own.unit ?? clocks.unit };
}
