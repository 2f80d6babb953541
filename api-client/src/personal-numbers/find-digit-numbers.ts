import { isAccountNumber } from './is-account-number.ts';
import { isCardNumber } from './is-card-number.ts';
import { isPhoneNumber } from './is-phone-number.ts';
import { isPopulationNumber } from './is-population-number.ts';
import type { PersonalNumber, PersonalNumberKind } from './personal-number.ts';

const fewest = 9;
const most = 19;
const run = /\d(?:[ .()-]{0,4}\d)*/g;
/** The token for a meter is five times four digits: four of them are no number of their own. */
const token = /^(?:\d{4}\D){4}\d{4}$/;
/** What these words name has digits too, and is no card and no landline. */
const otherNumber = /\b(?:rp|(?:no)?re[gk]\w*|va|pelanggan|nisn|imei|resi|tiket|token|aduan|laporan|bpjs|antr\w*)\W{0,3}(?:\w{2,7}\W{1,3})?$/i;
const familyCard = /\b(?:no)?kk\b|(?:kartu|no\w{0,9}) keluarga/i;
const populationNumber = /\b(?:ni[ck]|ktp)\b/i;
/** Right before a number, with a word or two between: "NIK saya", "ktp an ibu", "no kartu keluarga". */
const announced = /\b(?:ni[ck]|ktp|(?:no)?kk|keluarga)\W{0,4}(?:[a-z]{1,7}\W{1,3}){0,2}$/i;

/** NIK, KK, phone, card and account in what `readPlainly` gives. A number begins where digits begin, and ends where they end. */
export function findDigitNumbers(plain: string): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  let free = -1;
  for (const { 0: digits, index: offset } of plain.matchAll(run)) {
    const groups = [...digits.matchAll(/\d+/g)].map(({ 0: group, index }) => [offset + index, offset + index + group.length] as const);
    let index = 0;
    for (const [start, firstEnd] of token.test(digits) ? [] : groups) {
      const mine = groups.slice(index, index + most);
      index += 1;
      const before = plain.slice(Math.max(0, start - 40), start);
      // What stands behind a decimal point or comma is no number of its own; one spelt digit by digit begins where the spelling does.
      const isInside = /\d[.,]$/.test(before) || (firstEnd - start === 1 && /\D\d\D$/.test(before));
      if (start < free || (isInside && free !== start - 1)) continue;
      let length = 0;
      for (const [from, end] of mine) {
        length += end - from;
        if (length > most) break;
        const isWhole = end === firstEnd || end === offset + digits.length;
        const kind = length < fewest ? null : kindOf(plain.slice(start, end), before, isWhole);
        if (kind === null) continue;
        if (start < free) found.pop();
        found.push({ kind, start: before.endsWith('+') ? start - 1 : start, end });
        free = end;
        // The first group alone where it can be one; of a phone else as many as belong to it.
        if (kind !== 'phone' || end === firstEnd) break;
      }
    }
  }
  return found;
}

function kindOf(written: string, before: string, isWhole: boolean): PersonalNumberKind | null {
  const digits = written.replace(/\D/g, '');
  const isOther = otherNumber.test(before);
  if (isPhoneNumber(written, before.endsWith('+')) && (digits.startsWith('08') || !isOther)) return 'phone';
  const [nearest = ''] = before.split(populationNumber).reverse();
  const isFamily = familyCard.test(nearest);
  const isOneNumber = isSetApartInOneWay(written);
  if (isOneNumber && isPopulationNumber(digits)) return isFamily && digits.charAt(6) < '4' ? 'kk' : 'nik';
  if (!isOther && isCardNumber(written)) return 'card';
  if (isWhole && isOneNumber && isAccountNumber(written, before)) return 'account';
  if (isOther) return null;
  // A digit too few or too many, or a date that is none: whoever reads "NIK" before it, and can guess the rest, has the number.
  return isWhole && isOneNumber && /^\d{15,17}$/.test(digits) && announced.test(before) ? (isFamily ? 'kk' : 'nik') : null;
}

/** One separator throughout, or only where a new part of the number begins: not "12-07-2024 08.30-10.15". */
function isSetApartInOneWay(written: string): boolean {
  return new Set(written.match(/\D+/g)).size < 2 || /^(?:\d\d\D*){6}\d{4}$/.test(written);
}
