export interface PlainReading {
  /** One ASCII character for each that a reader sees; what cannot be one is a line break. */
  readonly plain: string;
  /** Where each stood in the text. */
  readonly at: readonly number[];
}

const invisible = /\p{Cf}|\p{M}/u;
const space = /\p{Zs}|\t/u;
const dash = /\p{Pd}|\u2212/u;
const dot = /[\u00b7\u2022\u2024\u2219]/;
/** Of these three scripts the last hexadecimal digit is the digit. */
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9\ua9d0-\ua9d9]/;

/** A number can be written with wide digits, odd dashes and characters that nobody sees; a person reads it all the same. */
export function readPlainly(text: string): PlainReading {
  const at: number[] = [];
  let plain = '';
  let index = 0;
  for (const character of text) {
    const seen = character > '\u007e' || character === '\t' ? plainly(character) : character;
    if (seen !== '') at.push(index);
    plain += seen;
    index += character.length;
  }
  return { plain, at };
}

function plainly(character: string): string {
  if (invisible.test(character)) return '';
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (dot.test(character)) return '.';
  if (otherDigit.test(character)) return String(character.charCodeAt(0) & 15);
  // "m²" and "①" are no digits of a number.
  const wide = /\p{No}/u.test(character) ? '' : character.normalize('NFKC');
  return wide.length === 1 && wide < '\u007f' ? wide : '\n';
}
