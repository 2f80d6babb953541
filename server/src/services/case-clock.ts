import type { CaseState, City, Timestamp } from '@kotak-aduan/api-client/schemas';
import { dueAt } from './due-at.ts';

const runningStates: readonly CaseState[] = ['received', 'verified', 'in-progress'];

export interface CaseClockOptions {
  readonly state: CaseState;
  /** Of receipt, or of the dispute that gave the case a fresh clock. */
  readonly startedAt: Timestamp;
  /** Some agency has answered the citizen already. */
  readonly hasReply: boolean;
  readonly city: Pick<City, 'clocks' | 'timeZone'>;
  readonly holidays?: ReadonlySet<string>;
}

/** What the citizen was promised next: the first answer, then the result. Null while no clock runs. */
export function caseDueAt({ state, startedAt, hasReply, city, holidays }: CaseClockOptions): Timestamp | null {
  if (!runningStates.includes(state)) return null;
  return dueAt({
    receivedAt: startedAt,
    amount: hasReply ? city.clocks.resolve : city.clocks.firstReply,
    clockUnit: city.clocks.unit,
    timeZone: city.timeZone,
    ...(holidays === undefined ? {} : { holidays }),
  });
}
