import type { CaseState, City } from '@kotak-aduan/api-client/schemas';
import type { Database, Row } from '../repositories/database.ts';
import { hasAgencyMessage } from '../repositories/desk-case-repository.ts';
import { findClockEvents } from '../repositories/event-repository.ts';
import { caseDueAt } from './case-clock.ts';
import { runningSince } from './stopped-clock.ts';

/** What the citizen is promised next once the case is in this state; the time that it waited for them is not counted. */
export async function nextDueAt(
  database: Database,
  {
    row,
    state,
    at,
    city,
  }: {
    row: Pick<Row<'cases'>, 'case_id' | 'received_at' | 'reopened_at'>;
    state: CaseState;
    at: string;
    city: Pick<City, 'clocks' | 'timeZone'>;
  },
): Promise<string | null> {
  const hasReply = await hasAgencyMessage(database, { caseId: row.case_id, since: row.reopened_at });
  const events = await findClockEvents(database, row.case_id);
  return caseDueAt({ state, startedAt: runningSince({ startedAt: row.reopened_at ?? row.received_at, events, at }), hasReply, city });
}
