/** Drawn-out letters once (`tolooong`), no accents (`kabelé`), and a figure apart from its word (`kejang2`). */
export function wordsOf(text: string): string[] {
  const calm = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/(\p{L})\1{2,}|\p{M}/gu, '$1');
  return calm.match(/\p{L}+|\p{N}+/gu) ?? [];
}
