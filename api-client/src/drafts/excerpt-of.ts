const excerptLength = 80;

/** The first words of what was written, on one line. */
export function excerptOf(fields: unknown): string {
  if (typeof fields !== 'object' || fields === null || !('text' in fields) || typeof fields.text !== 'string') return '';
  const line = fields.text
    .slice(0, 4 * excerptLength)
    .replaceAll(/\s+/g, ' ')
    .trim();
  // oxlint-disable-next-line typescript/no-misused-spread -- code points are what is meant
  const letters = [...line];
  if (letters.length <= excerptLength) return line;
  const start = letters.slice(0, excerptLength).join('');
  const lastSpace = start.lastIndexOf(' ');
  return `${lastSpace > excerptLength / 2 ? start.slice(0, lastSpace) : start}…`;
}
