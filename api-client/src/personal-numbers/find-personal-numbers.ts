import { findDigitNumbers } from './find-digit-numbers.ts';
import { findEmails } from './find-emails.ts';
import { findPlates } from './find-plates.ts';
import type { PersonalNumber } from './personal-number.ts';
import { readPlainly } from './read-plainly.ts';

/**
 * Numbers in a text by which somebody can be found or harmed: NIK and KK (region and date checked), phone, bank card (check digit)
 * and account (by the word before it), e-mail, number plate; in order, none over another. Nothing leaves the device.
 */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  const { plain, at } = readPlainly(text);
  const found: PersonalNumber[] = [];
  let free = 0;
  const candidates = [...findEmails(plain), ...findDigitNumbers(plain), ...findPlates(plain)];
  for (const { kind, start, end } of candidates.sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (start < free) continue;
    found.push({ kind, start: at[start] ?? 0, end: at[end] ?? text.length });
    free = end;
  }
  return found;
}
