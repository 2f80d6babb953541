import type { PersonalNumber } from './personal-number.ts';

const longestName = 64;
const domain = /^(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}/i;

/** From each "@" outwards, so that a long text without one is passed over. */
export function findEmails(plain: string): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  for (let at = plain.indexOf('@'); at !== -1; at = plain.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestName && /[\w.%+-]/.test(plain.charAt(start - 1))) start -= 1;
    while (/[.-]/.test(plain.charAt(start))) start += 1;
    const host = domain.exec(plain.slice(at + 1, at + 255))?.[0];
    if (start < at && host !== undefined) found.push({ kind: 'email', start, end: at + 1 + host.length });
  }
  return found;
}
