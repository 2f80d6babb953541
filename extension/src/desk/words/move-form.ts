import type { CaseAction } from './next-action.ts';

/** What a move asks for besides the button. */
export interface MoveFields {
  readonly words: 'required' | 'optional' | 'none';
  /** What is chosen from a list: one of the complainants, or one of the city's reasons. */
  readonly choice: 'complaint' | 'reason' | 'none';
}

/** The moves that one form makes, each with few words and at most one choice. */
export const moveFields = {
  'ask-info': { words: 'required', choice: 'complaint' },
  resume: { words: 'optional', choice: 'none' },
  reject: { words: 'optional', choice: 'reason' },
  reopen: { words: 'required', choice: 'none' },
  archive: { words: 'none', choice: 'none' },
  unarchive: { words: 'none', choice: 'none' },
} as const satisfies Partial<Record<CaseAction, MoveFields>>;
export type MoveAction = keyof typeof moveFields;

export function isMoveAction(action: CaseAction): action is MoveAction {
  return Object.hasOwn(moveFields, action);
}
