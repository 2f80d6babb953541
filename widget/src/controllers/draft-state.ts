export type DraftState =
  | { readonly kind: 'opening' }
  /** Nothing written yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  /** Said only after the store's promise has settled; aloud only the first time, not at each pause in the typing. */
  | { readonly kind: 'saved'; readonly isSaidBefore?: boolean }
  /** The device has the text and had no room for all photos; those are sent all the same. */
  | { readonly kind: 'text-only' }
  /** Kept only as long as the page lives. */
  | { readonly kind: 'memory'; readonly why: MemoryReason };

/** `outdated`: a newer version of the page has the storage. `not-wiped`: a shared device, and what it had could not be removed. */
export type MemoryReason = 'refused' | 'outdated' | 'shared' | 'not-wiped';

/** What only the page has is looked at anew after each change: whether to ask before leaving depends on it. */
export function isSameState(left: DraftState, right: DraftState): boolean {
  return left.kind === right.kind && left.kind !== 'memory';
}
