import type { CaseAction, DeskCase } from '@kotak-aduan/api-client/schemas';

/** What is done with a case every day; whatever else may be done waits under one line, so that the page stays calm. */
const everyday: readonly CaseAction[] = ['verify', 'forward', 'reply', 'ask-info', 'resolve', 'resume', 'reopen', 'unarchive', 'note'];

/** The actions that may be done now: those at hand, in the order in which a case goes, and the others. What this version can't do is in neither. */
export function groupActions(allowed: DeskCase['allowedActions']): { near: CaseAction[]; other: CaseAction[] } {
  const known = allowed.filter((action) => action !== 'unknown');
  return { near: everyday.filter((action) => known.includes(action)), other: known.filter((action) => !everyday.includes(action)) };
}
