export interface PlainReading {
  /** One ASCII character for each that a reader sees; what cannot be one is a line break. */
  readonly plain: string;
  /** Where each stood in the text. */
  readonly at: readonly number[];
}

/** What nobody sees, spaces, dashes, dots; and digits that belong to no number ("m²", "①"). */
const readings: readonly (readonly [RegExp, string])[] = [
  [/\p{Cf}|\p{M}/u, ''],
  [/\p{Zs}|\t/u, ' '],
  [/\p{Pd}|\u2212/u, '-'],
  [/[\u00b7\u2022]/, '.'],
  [/\p{No}/u, '\n'],
];
/** The last hexadecimal digit of these is the digit. */
const arabicDigit = /[\u0660-\u0669]/;

/** A number can be written with wide digits, odd dashes and characters that nobody sees; a person reads it all the same. */
export function readPlainly(text: string): PlainReading {
  const at: number[] = [];
  let plain = '';
  let index = 0;
  for (const character of text) {
    const seen = /[!-~]/.test(character) ? character : plainly(character);
    if (seen !== '') at.push(index);
    plain += seen;
    index += character.length;
  }
  return { plain, at };
}

function plainly(character: string): string {
  for (const [written, seen] of readings) if (written.test(character)) return seen;
  if (arabicDigit.test(character)) return String(character.charCodeAt(0) & 15);
  const narrow = character.normalize('NFKC');
  return /^[!-~]$/.test(narrow) ? narrow : '\n';
}
