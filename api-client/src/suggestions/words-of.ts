/** Drawn-out letters once (`tolooong`), and a figure apart from its word (`kejang2`). */
export function wordsOf(text: string): string[] {
  const calm = text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/(\p{L})\1{2,}/gu, '$1');
  return calm.match(/\p{L}+|\p{N}+/gu) ?? [];
}
