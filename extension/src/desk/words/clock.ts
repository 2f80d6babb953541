import type { CaseState } from '@kotak-aduan/api-client/schemas';

/** True while somebody still owes the citizen something, so that a due date means anything. */
export function isClockRunning(state: CaseState): boolean {
  return state === 'received' || state === 'verified' || state === 'in-progress';
}
