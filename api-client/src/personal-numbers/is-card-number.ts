/** Visa; Mastercard; JCB; American Express and Diners Club; GPN of BNI; and 6 for Maestro, UnionPay, Discover and most Indonesian debit cards. */
const known = /^(?:4\d{12}(?:\d{3}){0,2}|(?:5[0-8]|2[2-7]|35)\d{14}|3(?:[47]\d{13}|0[0-5]\d{11}|[68]\d{12})|1946\d{12}|6\d{15,18})$/;
/** 4-4-4-4, 4-6-5 or 4-6-4, each digit by itself, or not set apart at all. */
const grouped = /^(?:(?:\d{4}\D*){3,4}\d{1,4}|\d{4}\D+\d{6}\D+\d{4,5}|(?:\d\D+)+\d)$/;

/** A bank card's number as it is written: how it is set apart, its length, what it begins with, and the check digit (ISO/IEC 7812-1). */
export function isCardNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (!known.test(digits) || !grouped.test(written)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index)) * ((index % 2) + 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
