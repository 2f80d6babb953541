import type { CaseAction } from './next-action.ts';

/** What is done with a case every day; whatever else may be done waits under one line, so that the page stays calm. */
const everyday: readonly CaseAction[] = ['verify', 'forward', 'reply', 'ask-info', 'resolve', 'resume', 'reopen', 'unarchive', 'note'];

/** The actions that may be done now: those at hand, in the order in which a case goes, and the others. */
export function groupActions(allowed: readonly CaseAction[]): { near: CaseAction[]; other: CaseAction[] } {
  return { near: everyday.filter((action) => allowed.includes(action)), other: allowed.filter((action) => !everyday.includes(action)) };
}
