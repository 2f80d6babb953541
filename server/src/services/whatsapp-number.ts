import type { WhatsappProblem } from '@kotak-aduan/api-client/schemas';

export type WhatsappNumber = { readonly number: string; readonly problem: null } | { readonly number: null; readonly problem: WhatsappProblem };

/** What belongs to a written number and to nothing else. */
const written = /^\+?[\d\s()+.\-/]+$/;
/** E.164: a country's code and the rest are 15 digits at most; nothing that WhatsApp knows has fewer than eight. */
const [fewest, most] = [8, 15];
/** Of Indonesia, without the nought: an area's code and five digits at least, mobile numbers of up to 12, one more let through. */
const [fewestAtHome, mostAtHome] = [7, 13];

/**
 * A number as people write it, as WhatsApp's links take it: `0812…`, `62 812…`, `+62 (0)812…` and `812…` are one; another country's stays as it is
 * behind its + or 00. A number of a landline is let through: offices and shops use WhatsApp with theirs.
 */
export function whatsappNumber(value: string): WhatsappNumber {
  const trimmed = value.trim();
  const digits = trimmed.replaceAll(/\D/g, '');
  if (!written.test(trimmed) || digits === '') return { number: null, problem: 'not-a-number' };
  const isAbroad = trimmed.startsWith('+') || digits.startsWith('00');
  const whole = digits.replace(/^00/, '');
  // The 62 without its + is told from an area's code by the 8 of a mobile number behind it.
  const isHome = isAbroad ? whole.startsWith('62') : /^(?:0|620?8|8\d{8})/.test(whole);
  if (isHome) return atHome(isAbroad || whole.startsWith('62') ? whole.slice(2).replace(/^0/, '') : whole.replace(/^0/, ''));
  if (!isAbroad || whole.startsWith('0')) return { number: null, problem: 'no-country-code' };
  return ofLength(whole, { fewest, most });
}

function atHome(number: string): WhatsappNumber {
  if (number.startsWith('0')) return { number: null, problem: 'not-a-number' };
  const { problem } = ofLength(number, { fewest: fewestAtHome, most: mostAtHome });
  return problem === null ? { number: `62${number}`, problem } : { number: null, problem };
}

function ofLength(number: string, { fewest: least, most: greatest }: { fewest: number; most: number }): WhatsappNumber {
  if (number.length < least) return { number: null, problem: 'too-short' };
  return number.length > greatest ? { number: null, problem: 'too-long' } : { number, problem: null };
}
