import type { CaseAction } from '@kotak-aduan/api-client/schemas';

/** What a move asks for besides the button. */
export interface MoveFields {
  readonly words: 'required' | 'optional' | 'none';
  /** What is chosen from a list: a complainant, one of the city's reasons, a unit (which may be left open where it is only suggested), one that helps, or a complaint that was merged. */
  readonly choice: 'complaint' | 'reason' | 'unit' | 'suggested-unit' | 'supporter' | 'merged' | 'none';
  /** Asks what of the complaint may be shown. */
  readonly shares: boolean;
}

/** The moves that one form makes, each with few words and at most one choice. */
export const moveFields = {
  'ask-info': { words: 'required', choice: 'complaint', shares: false },
  resume: { words: 'optional', choice: 'none', shares: false },
  'hand-back': { words: 'required', choice: 'suggested-unit', shares: false },
  'add-support': { words: 'optional', choice: 'unit', shares: false },
  'remove-support': { words: 'optional', choice: 'supporter', shares: false },
  'ask-advice': { words: 'required', choice: 'unit', shares: true },
  reject: { words: 'optional', choice: 'reason', shares: false },
  reopen: { words: 'required', choice: 'none', shares: false },
  archive: { words: 'none', choice: 'none', shares: false },
  unmerge: { words: 'none', choice: 'merged', shares: false },
  unarchive: { words: 'none', choice: 'none', shares: false },
} as const satisfies Partial<Record<CaseAction, MoveFields>>;
export type MoveAction = keyof typeof moveFields;

export function isMoveAction(action: CaseAction): action is MoveAction {
  return Object.hasOwn(moveFields, action);
}
