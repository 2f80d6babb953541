const mobile = /^(?:(?:00)?620?|0)8[1-9]\d{7,10}$/;
/** By the first digits of the area codes that are in use; those of five cities have two digits, the others three. */
const landline = /^(?:620?|0)(?:(?:2[124]|31|61)\d{7,8}|(?:2[3-9]|3[2-8]|4[0-8]|5[1-6]|6[2-5]|7[0-7]|9[0-8])\d{6,8})$/;

/** `groups`: its digits as they were set apart; `isInternational`: a plus stood before them. */
export function isPhoneNumber(groups: readonly string[], isInternational: boolean): boolean {
  const digits = groups.join('');
  if (isInternational && !digits.startsWith('62')) return false;
  const isPhone = mobile.test(digits) || (landline.test(digits) && (isInternational || digits.startsWith('0')));
  return isPhone && areGroupsOfPhone(groups);
}

/** "0812 3456 7890", "+62 21 5550123", or each digit by itself: not "08.12.2024 12.30", nor a number with "5 kali" after it. */
function areGroupsOfPhone(groups: readonly string[]): boolean {
  if (groups.length > 1 && groups.every((group) => group.length === 1)) return true;
  const country = /^(?:00)?62$/.test(groups[0] ?? '') ? (groups[1] === '0' ? 2 : 1) : 0;
  const national = groups.slice(country);
  const last = national[national.length - 1] ?? '';
  const lastButOne = national[national.length - 2] ?? '';
  const isWholeLast = last.length > 2 || last.length === lastButOne.length;
  return isWholeLast && national.every((group, index) => group.length > (index === 0 && country === 0 ? 2 : 1));
}
