import type { Row } from '../repositories/database.ts';

/** A stretch of time in which one unit had the case in the lead. */
export interface AgencyTime {
  readonly unitId: string;
  readonly from: string;
  /** Null while it has it. */
  readonly until: string | null;
  /** False where it ended with "not our job": nobody's figures carry that time. */
  readonly isCharged: boolean;
}

/** Who had a case and how long, read from its timeline. */
export function agencyTimes(events: readonly Pick<Row<'events'>, 'kind' | 'at' | 'lead_unit_id'>[]): AgencyTime[] {
  const times: AgencyTime[] = [];
  for (const { kind, at, lead_unit_id: unitId } of events) {
    const last = times.at(-1);
    if (last?.unitId === unitId) continue;
    if (last !== undefined) times[times.length - 1] = { ...last, until: at, isCharged: kind !== 'handed-back' };
    times.push({ unitId, from: at, until: null, isCharged: true });
  }
  return times;
}
