/** What is left of a word must carry the meaning: `jalan` is not `jal` with an ending. */
const stemMinLength = 4;

const prefixes = ['meng', 'meny', 'mem', 'men', 'me', 'peng', 'pem', 'pen', 'di', 'ber', 'ter', 'ng'];
const suffixes = ['nya', 'kan', 'an', 'lah', 'ne', 'i', 'e'];

/** Lower-case words of a text; everything that is no letter or digit parts them. */
export function splitWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * A word without the commonest Indonesian affixes and the Javanese -e and -ne: `jalannya`, `dalane`, `diperbaiki`. Light on
 * purpose: keywords are stemmed alike, so what matters is that both sides lose the same.
 */
export function stemWord(word: string): string {
  let stem = word;
  const suffix = suffixes.find((ending) => stem.endsWith(ending) && stem.length - ending.length >= stemMinLength);
  if (suffix !== undefined) stem = stem.slice(0, -suffix.length);
  const prefix = prefixes.find((beginning) => stem.startsWith(beginning) && stem.length - beginning.length >= stemMinLength);
  return prefix === undefined ? stem : stem.slice(prefix.length);
}
