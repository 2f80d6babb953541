const excerptLength = 140;

/** A text's first words, on one line. */
export function excerptOf(text: string): string {
  // By code points, so that no emoji is cut in two.
  return Array.from(text.replaceAll(/\s+/g, ' ').slice(0, excerptLength * 2))
    .slice(0, excerptLength)
    .join('');
}
