import type { CaseState } from '@kotak-aduan/api-client/schemas';
import type { Row } from '../repositories/database.ts';
import type { Stop } from './due-at.ts';

export type ClockEvent = Pick<Row<'events'>, 'kind' | 'at' | 'state' | 'lead_unit_id'>;

const runningStates: readonly CaseState[] = ['received', 'verified', 'in-progress'];

export function isClockRunning(state: CaseState): boolean {
  return runningStates.includes(state);
}

/** An agency said that it isn't its work: what the case lay there isn't counted against whoever gets it next. */
const handedBack: readonly string[] = ['handed-back'];

/** When a case's clock stood still, read from its timeline: so whatever is done to it, the clock follows. */
export function caseStops(events: readonly ClockEvent[]): Stop[] {
  const stops: Stop[] = [];
  let stopped: { from: string; reason: Stop['reason'] } | null = null;
  let lead = { unitId: '', since: '' };
  for (const { kind, at, state, lead_unit_id: unitId } of events) {
    if (lead.unitId !== '' && handedBack.includes(kind)) stops.push({ from: lead.since, until: at, reason: 'wrong-agency' });
    if (lead.unitId !== unitId) lead = { unitId, since: at };
    if (isClockRunning(state)) {
      if (stopped !== null) stops.push({ ...stopped, until: at });
      stopped = null;
    } else stopped ??= { from: at, reason: state === 'needs-info' ? 'waiting-for-citizen' : 'put-aside' };
  }
  return stopped === null ? stops : [...stops, { ...stopped, until: null }];
}
