import type { DraftPersistence } from '@kotak-aduan/api-client/drafts';

export type DraftState =
  | { readonly kind: 'opening' }
  /** Nothing written yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  /** Said only after the store's promise has settled. */
  | { readonly kind: 'saved' }
  /** The device has the text and had no room for all photos; those are sent all the same. */
  | { readonly kind: 'text-only' }
  /** Kept only as long as the page lives. */
  | { readonly kind: 'memory'; readonly why: MemoryReason };

/** `outdated`: a newer version of the page has the storage. `not-wiped`: a shared device, and what it had could not be removed. */
export type MemoryReason = 'refused' | 'outdated' | 'shared' | 'not-wiped';

interface Kept {
  readonly persistence: DraftPersistence;
  readonly why: MemoryReason;
  readonly isEmpty?: boolean;
  readonly isWhole?: boolean;
}

/** What a store's promise, once settled, allows to be said. */
export function stateOf({ persistence, why, isEmpty = false, isWhole = true }: Kept): DraftState {
  if (persistence === 'memory') return { kind: 'memory', why };
  if (isEmpty) return { kind: 'empty' };
  return { kind: isWhole ? 'saved' : 'text-only' };
}

/** What only the page has is looked at anew after each change: whether to ask before leaving depends on it. */
export function isSameState(left: DraftState, right: DraftState): boolean {
  return left.kind === right.kind && left.kind !== 'memory';
}
