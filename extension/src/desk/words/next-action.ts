import type { CaseAction, DeskCase } from '@kotak-aduan/api-client/schemas';

/** The one step that brings a case forward from where it stands; null where the person may not do it. */
export function nextAction({ allowedActions, state }: Pick<DeskCase, 'allowedActions' | 'state'>): CaseAction | null {
  const step: CaseAction | null = state === 'received' ? 'verify' : state === 'verified' ? 'forward' : state === 'in-progress' ? 'resolve' : null;
  return step !== null && allowedActions.includes(step) ? step : null;
}
