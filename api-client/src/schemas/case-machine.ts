import type { CaseState } from './case-state.ts';
import type { Role } from './operator.ts';

/** Who sets a case in motion: an operator by role, the holder of the tracking code, or the server's own clock. */
export type Mover = Role | 'tracker' | 'system';

/** How the mover's unit stands to the case: in the lead, alongside, or (coordinators, admins) over it. */
export type Standing = 'lead' | 'supporting' | 'overseeing';

/** `before`: where the case was before it waited or was put away. */
export type NextState = CaseState | 'before';

export interface CaseMove {
  /** The state after the move, by the state before it; what is not here is illegal. */
  readonly next: Readonly<Partial<Record<CaseState, NextState>>>;
  readonly by: Readonly<Partial<Record<Mover, readonly Standing[]>>>;
  /** What the change must bring besides the version that was read. */
  readonly needs: readonly string[];
}

type From<State extends CaseState, Next extends NextState> = Readonly<Record<State, Next>>;

const overseers = { coordinator: ['overseeing'], admin: ['overseeing'] } as const;
const leaders = { ...overseers, operator: ['lead'] } as const;
const sharers = { ...overseers, operator: ['lead', 'supporting'] } as const;
const complainant = { tracker: ['overseeing'] } as const;

const atWork = ['received', 'verified', 'in-progress'] as const;
const open = [...atWork, 'needs-info'] as const;
const anyState = [...open, 'resolved', 'closed', 'rejected', 'archived'] as const;

/** Every way in which a case moves. What the server allows, what the desk offers, what is tested and what is drawn is read from here. */
export const caseMoves = {
  verify: { next: to('verified', ['received']), by: overseers, needs: [] },
  forward: { next: to('in-progress', open), by: leaders, needs: ['leadUnitId'] },
  reply: { next: stay([...open, 'resolved']), by: sharers, needs: ['complaintId', 'text'] },
  note: { next: stay(anyState), by: sharers, needs: ['text'] },
  'ask-info': { next: to('needs-info', atWork), by: leaders, needs: ['complaintId', 'text'] },
  'hand-back': { next: { received: 'received', verified: 'verified', 'in-progress': 'verified' }, by: leaders, needs: ['reason'] },
  'add-support': { next: stay(open), by: leaders, needs: ['unitId'] },
  'remove-support': { next: stay(open), by: leaders, needs: ['unitId'] },
  'ask-advice': { next: stay(open), by: leaders, needs: ['unitId', 'question'] },
  // The case that stays; which one comes is asked by `be-merged`.
  merge: { next: stay(open), by: leaders, needs: ['otherCaseId', 'otherVersion'] },
  // A case that waits for its citizen, or is done, is nothing to take along.
  'be-merged': { next: stay(atWork), by: leaders, needs: [] },
  unmerge: { next: stay([...open, 'resolved', 'closed', 'rejected']), by: leaders, needs: ['complaintId'] },
  'answer-info': { next: to('before', ['needs-info']), by: complainant, needs: ['text'] },
  resume: { next: to('before', ['needs-info']), by: leaders, needs: [] },
  resolve: { next: to('resolved', ['verified', 'in-progress']), by: leaders, needs: ['text', 'proof'] },
  // A small matter that is done already; nobody had to pass it on first.
  'handle-on-the-spot': { next: to('resolved', atWork), by: leaders, needs: ['text', 'proof'] },
  reject: { next: to('rejected', open), by: leaders, needs: ['reason'] },
  reopen: { next: to('verified', ['rejected']), by: leaders, needs: ['text'] },
  archive: { next: to('archived', ['closed', 'rejected']), by: leaders, needs: [] },
  unarchive: { next: to('before', ['archived']), by: leaders, needs: [] },
  'citizen-reply': { next: stay([...open, 'resolved']), by: complainant, needs: ['text'] },
  close: { next: to('closed', ['resolved']), by: { ...complainant, system: ['overseeing'] }, needs: [] },
  rate: { next: stay(['resolved', 'closed']), by: complainant, needs: ['rating'] },
  'withdraw-contact': { next: stay(anyState), by: complainant, needs: [] },
  'request-right': { next: stay(anyState), by: complainant, needs: ['kind'] },
  dispute: { next: to('in-progress', ['resolved', 'closed']), by: complainant, needs: ['text'] },
} as const satisfies Record<string, CaseMove>;

export type CaseMoveName = keyof typeof caseMoves;

/** The state after a move, or null where the move is illegal from here. `before` is what the case goes back to. */
export function nextCaseState(state: CaseState, name: CaseMoveName, before: CaseState | null = null): CaseState | null {
  const move: CaseMove = caseMoves[name];
  const next = move.next[state] ?? null;
  return next === 'before' ? before : next;
}

/** Whether this person may make the move at all, whatever the state. */
export function mayMoveCase(name: CaseMoveName, who: { mover: Mover; standing: Standing }): boolean {
  const move: CaseMove = caseMoves[name];
  return move.by[who.mover]?.includes(who.standing) ?? false;
}

/** What the desk may offer this person now: legal from this state, and theirs to do. */
export function movesFor(state: CaseState, who: { mover: Mover; standing: Standing }): CaseMoveName[] {
  return caseMoveNames.filter((name) => isLegal(state, name) && mayMoveCase(name, who));
}

function isLegal(state: CaseState, name: CaseMoveName): boolean {
  const move: CaseMove = caseMoves[name];
  return move.next[state] !== undefined;
}

/** What a case that moves from one state to another has to go back to: only waiting and being put away end where they began. */
export function stateToGoBackTo({ from, to: next, before }: { from: CaseState; to: CaseState; before: CaseState | null }): CaseState | null {
  if (from === next) return before;
  return next === 'needs-info' || next === 'archived' ? from : null;
}

// Object.keys gives string[]; the table above is its only source.
export const caseMoveNames = Object.keys(caseMoves) as readonly CaseMoveName[];

function to<State extends CaseState, Next extends NextState>(next: Next, states: readonly State[]): From<State, Next> {
  // fromEntries gives string keys; they are these states.
  return Object.fromEntries(states.map((state) => [state, next])) as From<State, Next>;
}

function stay<State extends CaseState>(states: readonly State[]): { readonly [S in State]: S } {
  // As above.
  return Object.fromEntries(states.map((state) => [state, state])) as { readonly [S in State]: S };
}
