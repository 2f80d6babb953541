import { findPersonalNumbers, maskPersonalNumbers, type PersonalNumber } from '@kotak-aduan/api-client/personal-numbers';

export interface MaskedText {
  readonly text: string;
  /** As they were written, in order. */
  readonly phones: readonly string[];
}

/** The text with its phone numbers made unreadable but for their last three digits. */
export function maskPhones(text: string): MaskedText {
  const found = findPersonalNumbers(text).filter(({ kind }) => kind === 'phone');
  // A name that is a number is one of any country: its plus says so.
  const whole: PersonalNumber[] = /^[\p{Cf}\s]*\+[\p{Cf}\p{Pd}\s\d().]{8,40}$/u.test(text) ? [{ kind: 'phone', start: 0, end: text.length }] : [];
  const numbers = found.length > 0 ? found : whole;
  return { text: maskPersonalNumbers(text, numbers), phones: numbers.map(({ start, end }) => asWritten(text.slice(start, end))) };
}

/** The bracket before an area's code is no part of the number that was found. */
function asWritten(number: string): string {
  return number
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^(\d+)\)/, '($1)');
}
