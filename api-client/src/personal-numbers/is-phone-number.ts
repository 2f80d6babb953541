const mobile = /^(?:(?:00)?620?|0)8[1-9]\d{7,10}$/;
/** By the first digits of the area codes that are in use; those of five cities have two digits, the others three. */
const landline = /^(?:620?|0)(?:(?:2[124]|31|61)\d{7,8}|(?:2[3-9]|3[2-8]|4[0-8]|5[1-6]|6[2-5]|7[0-7]|9[0-8])\d{6,8})$/;
/** "0812 3456 7890", "+62 (0) 21 5550123", or each digit by itself: not "08.12.2024 12.30". */
const grouped = /^(?:(?:\d{3,}|62\D+(?:0\D+)?\d{2,})(?:\D+\d{2,})*|(?:\d\D+)+\d)$/;

/** A phone number as it is written; `isInternational`: a plus stands before it. */
export function isPhoneNumber(written: string, isInternational: boolean): boolean {
  const digits = written.replace(/\D/g, '');
  const isAbroad = digits.startsWith('62');
  const isPhone = mobile.test(digits) || (landline.test(digits) && isInternational === isAbroad);
  // Two digits after a number that is long enough are another figure: "12 orang".
  return isPhone && (isAbroad || !isInternational) && grouped.test(written) && !(digits.length > 12 && /\d{3}\D+\d\d$/.test(written));
}
