/** Words that make a number a rounded one, where they are as long as other words. */
const rounding = /^(?:ribu|juta|thousand|million|mille|mila|milh|tuhat|miljoen)/i;

/**
 * A whole number with or without groups of three (`2,264`, `2.264`, `2 264`), and what it counts; null for one that is rounded (`12,3 rb`, `1.2K`, `12 тыс.`): that
 * is no count. Abbreviations are short in every language with letters; where words are not written in letters, nothing may follow.
 */
export const readCount = (text: string): number | null => {
  const [, digits, rest = ''] = /^(\d{1,3}(?:[.,\s\u00a0\u202f’']\d{3})+|\d+)([^\d]*)$/.exec(text.trim()) ?? [];
  const word = rest.trim();
  if (digits === undefined || (word !== '' && (!/^\s/.test(rest) || !/^[\p{Script=Latin}\p{Script=Cyrillic}]{4}/u.test(word) || rounding.test(word))))
    return null;
  const count = Number(digits.replaceAll(/\D/g, ''));
  // More than there are people is a number that means something else.
  return count <= 10_000_000_000 ? count : null;
};
