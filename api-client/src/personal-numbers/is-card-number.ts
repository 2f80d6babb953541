/** Visa; Mastercard; American Express; JCB; GPN of BNI; what Maestro, UnionPay, Discover and most Indonesian debit cards (60…) begin with. */
const known = /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[0-8]|2[2-7])\d{14}|3[47]\d{13}|35\d{14}|1946\d{12}|6\d{15,18})$/;

/** A bank card's number: its length, what it begins with, and the check digit (ISO/IEC 7812-1). */
export function isCardNumber(digits: string): boolean {
  if (!known.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index)) * ((index % 2) + 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
