/** What is left of a word must carry the meaning: `jalan` is not `jal` with an ending. */
const stemMinLength = 4;

/** What stands in front of a word in Indonesian, Javanese, Sundanese and everyday speech, with the letter that it swallows (`menumpuk` is `tumpuk`). */
const prefixes: readonly (readonly [prefix: string, swallowed: readonly string[]])[] = [
  ['', ['']],
  ['di', ['']],
  ['dipa', ['']],
  ['ber', ['']],
  ['be', ['']],
  ['ter', ['']],
  ['te', ['']],
  ['ti', ['']],
  ['ke', ['']],
  ['ka', ['']],
  ['se', ['']],
  ['sa', ['']],
  ['per', ['']],
  ['pe', ['']],
  ['pem', ['', 'p']],
  ['pen', ['', 't']],
  ['peng', ['', 'k']],
  ['peny', ['s']],
  ['me', ['']],
  ['mem', ['', 'p']],
  ['men', ['', 't']],
  ['meng', ['', 'k']],
  ['meny', ['s']],
  ['m', ['', 'p']],
  ['n', ['', 't']],
  ['ng', ['', 'k']],
  ['nge', ['']],
  ['ny', ['s', 'c']],
];
const suffixes = ['', 'nya', 'kan', 'an', 'in', 'lah', 'i', 'ku', 'mu', 'ne', 'e', 'ke', 'ake', 'na', 'keun', 'eun', 'ipun'];

/** Letters and digits in a row; drawn-out letters once (`bauuu`), a 2 that doubles a word gone (`lubang2`). */
export function splitWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => word.replace(/(\p{L})\1+/gu, '$1').replace(/(\p{L}{2})2$/u, '$1'));
}

/** All readings of a word, not the best: `dalane` is `dalan` with -e, `lampune` is `lampu` with -ne, and only the keyword knows. */
export function stemsOf(word: string): readonly string[] {
  const stems = new Set([word]);
  for (const [prefix, swallowed] of prefixes) {
    if (!word.startsWith(prefix)) continue;
    for (const suffix of suffixes) {
      if (!word.endsWith(suffix)) continue;
      const rest = word.slice(prefix.length, Math.max(prefix.length, word.length - suffix.length));
      for (const letter of swallowed) if (letter.length + rest.length >= stemMinLength) stems.add(letter + rest);
    }
  }
  return [...stems];
}
