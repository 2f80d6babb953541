/** `foto, video, dan dokumen`; the word between the last two is a text. */
export function listOf(parts: readonly string[], word: string): string {
  const [last = '', ...others] = parts.toReversed();
  if (others.length === 0) return last;
  return `${others.toReversed().join(', ')}${others.length === 1 ? '' : ','} ${word} ${last}`;
}
