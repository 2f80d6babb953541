/** What is left of a word must carry the meaning: `jalan` is not `jal` with an ending. */
const stemMinLength = 4;

const prefixes = ['', 'me', 'mem', 'men', 'meng', 'meny', 'pe', 'pem', 'pen', 'peng', 'di', 'ber', 'ter', 'ng'];
const suffixes = ['', 'nya', 'kan', 'an', 'lah', 'i', 'ne', 'e'];

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
 * A word and what it may be without the commonest Indonesian affixes and the Javanese -e and -ne. All readings, not the best:
 * `dalane` is `dalan` with -e, `lampune` is `lampu` with -ne, and only the keyword knows.
 */
export function stemsOf(word: string): readonly string[] {
  const stems = new Set([word]);
  for (const prefix of prefixes) {
    for (const suffix of suffixes) {
      const end = word.length - suffix.length;
      if (end - prefix.length >= stemMinLength && word.startsWith(prefix) && word.endsWith(suffix)) stems.add(word.slice(prefix.length, end));
    }
  }
  return [...stems];
}

export interface Word {
  readonly plain: string;
  readonly stems: readonly string[];
}

/** The words of a text with their stems, each different word stemmed once. */
export function readWords(text: string, known: Map<string, Word>): Word[] {
  return splitWords(text).map((plain) => {
    const word = known.get(plain) ?? { plain, stems: stemsOf(plain) };
    known.set(plain, word);
    return word;
  });
}
