import type { CaseState, Role } from '@kotak-aduan/api-client/schemas';

/** Who sets a case in motion: an operator by role, the holder of the tracking code, or the server's own clock. */
export type Mover = Role | 'tracker' | 'system';

/** How the mover's unit stands to the case: in the lead, alongside, or (coordinators, admins, Inspektorat) over it. */
export type Standing = 'lead' | 'supporting' | 'overseeing';

interface CaseMove {
  readonly from: readonly CaseState[];
  /** Null where the state stays. */
  readonly to: CaseState | null;
  readonly by: Readonly<Partial<Record<Mover, readonly Standing[]>>>;
}

const overseers = { coordinator: ['overseeing'], admin: ['overseeing'] } as const;
const open = ['received', 'verified', 'in-progress', 'needs-info'] as const satisfies readonly CaseState[];
const anyState = [...open, 'resolved', 'closed', 'rejected', 'archived'] as const satisfies readonly CaseState[];

/** Every way in which a case moves. What is allowed, what is offered and what is tested is read from here. */
export const caseMoves = {
  verify: { from: ['received'], to: 'verified', by: overseers },
  forward: { from: open, to: 'in-progress', by: { ...overseers, operator: ['lead'] } },
  reply: { from: [...open, 'resolved'], to: null, by: { ...overseers, operator: ['lead', 'supporting'] } },
  note: { from: anyState, to: null, by: { ...overseers, operator: ['lead', 'supporting'] } },
  resolve: { from: ['verified', 'in-progress'], to: 'resolved', by: { ...overseers, operator: ['lead'] } },
  'citizen-reply': { from: [...open, 'resolved'], to: null, by: { tracker: ['overseeing'] } },
  close: { from: ['resolved'], to: 'closed', by: { tracker: ['overseeing'], system: ['overseeing'] } },
  rate: { from: ['resolved', 'closed'], to: null, by: { tracker: ['overseeing'] } },
  'withdraw-contact': { from: anyState, to: null, by: { tracker: ['overseeing'] } },
  'request-right': { from: anyState, to: null, by: { tracker: ['overseeing'] } },
  dispute: { from: ['resolved', 'closed'], to: 'in-progress', by: { tracker: ['overseeing'] } },
} as const satisfies Record<string, CaseMove>;

export type CaseMoveName = keyof typeof caseMoves;

/** The state after a move, or null where the move is illegal from here. */
export function nextCaseState(state: CaseState, name: CaseMoveName): CaseState | null {
  const move: CaseMove = caseMoves[name];
  return move.from.includes(state) ? (move.to ?? state) : null;
}

/** Whether this person may make the move at all, whatever the state. */
export function mayMoveCase(name: CaseMoveName, who: { mover: Mover; standing: Standing }): boolean {
  const move: CaseMove = caseMoves[name];
  return move.by[who.mover]?.includes(who.standing) ?? false;
}

/** What the desk may offer this person now: legal from this state, and theirs to do. */
export function movesFor(state: CaseState, who: { mover: Mover; standing: Standing }): CaseMoveName[] {
  return caseMoveNames.filter((name) => nextCaseState(state, name) !== null && mayMoveCase(name, who));
}

// Object.keys gives string[]; the table above is its only source.
export const caseMoveNames = Object.keys(caseMoves) as readonly CaseMoveName[];
