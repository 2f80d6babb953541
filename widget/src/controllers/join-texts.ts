/** What was kept and what was typed before it was read: neither may be lost, and a field that the browser refilled counts once. */
export function joinTexts(kept: string, typed: string): string {
  if (typed === '' || kept.startsWith(typed)) return kept;
  return kept === '' || typed.startsWith(kept) ? typed : `${kept}\n${typed}`;
}
