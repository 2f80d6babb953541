import type { CaseState } from '@kotak-aduan/api-client/schemas';
import { nextCaseState, type CaseMoveName } from '@kotak-aduan/api-client/schemas/case-machine';
import type { Row } from '../repositories/database.ts';

type CaseRow = Pick<Row<'cases'>, 'state' | 'state_before'>;

/** Where a case stands for the citizen: putting it away is the desk's own housekeeping, and takes nothing from them. */
export function stateForCitizen({ state, state_before }: CaseRow): CaseState {
  return state === 'archived' ? (state_before ?? state) : state;
}

/** The same for one complainant of several: the case waits for whoever was asked, and for the others it stands where it was. */
export function stateShownTo(complaintId: string, row: CaseRow & Pick<Row<'cases'>, 'asked_complaint_id'>): CaseState {
  if (row.state === 'needs-info' && row.asked_complaint_id !== complaintId) return row.state_before ?? row.state;
  return stateForCitizen(row);
}

/** The state after a citizen's step; null where it is not theirs to take now. A step that changes nothing leaves a case put away. */
export function nextStateForCitizen(row: CaseRow, move: CaseMoveName): CaseState | null {
  const shown = stateForCitizen(row);
  const next = nextCaseState(shown, move, row.state_before);
  return next === shown ? row.state : next;
}
