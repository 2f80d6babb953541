/**
 * Escape: one press, of the key that is found without looking. Where it belongs to something else it stays with that: a word that is being composed, a
 * film that fills the screen. Why not Shift three times, as in GOV.UK's “Exit this page”: docs/decisions/016-following-beside-a-stranger.md.
 */
export function isLeaveKey({ key, isComposing }: Pick<KeyboardEvent, 'key' | 'isComposing'>, page: Partial<DocumentOrShadowRoot> = document): boolean {
  // Safari before 16.4 does not know which element fills the screen.
  return key === 'Escape' && !isComposing && page.fullscreenElement == null;
}
