import type { Clocks, EscalationTarget, Timestamp } from '@kotak-aduan/api-client/schemas';
import { dueDate } from './due-at.ts';
import type { WorkCalendar } from './work-calendar.ts';

export interface EscalationTime {
  readonly to: EscalationTarget;
  readonly at: Timestamp;
}

export interface LateCase {
  readonly dueAt: Timestamp;
  /** How far up it has gone already. */
  readonly escalatedTo: EscalationTarget | null;
  /** The coordinator then sees it no more than before, and isn't told: it goes from its unit to the head of the city. */
  readonly isAboutOfficial: boolean;
}

/** To whom a late case still has to go up, and when, in the order of the city's file. */
export function escalationTimes({ dueAt, escalatedTo, isAboutOfficial }: LateCase, clocks: Clocks, calendar: WorkCalendar): EscalationTime[] {
  const steps = clocks.escalate ?? [];
  const reached = steps.findIndex(({ to }) => to === escalatedTo);
  return steps.slice(reached + 1).flatMap(({ to, after, unit }) => {
    if (isAboutOfficial && to === 'coordinator') return [];
    const at = after === 0 ? dueAt : dueDate({ startedAt: dueAt, amount: after, unit, calendar })?.dueAt;
    return at === undefined ? [] : [{ to, at }];
  });
}
