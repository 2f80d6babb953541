import type { Contact } from './contact.ts';

/** From the 8 on: the country's code, or the nought in its place, says nothing of how long the number is. */
const indonesianMobile = /^(?:(?:00)?620?|0)(8\d*)$/;
/** A name, an @ and a host with a dot, whose last part is made of letters; nothing that parts two addresses. */
const mailAddress = /^[^\s@,;<>]+@(?:[^\s@.,;<>]+\.)+[^\s@.,;<>\d]{2,}$/;
/** Typed to get past a field. */
const countedUpAndDown = ['012345678901234567890', '098765432109876543210'];

/**
 * Could this reach anybody? Only what can't is refused: numbers are written in many ways. The one rule of the box, of the pages without
 * JavaScript and of the contract; a complaint that waited with another contact comes back to its form with all that was typed.
 */
export function isLikelyContact({ kind, value }: Contact): boolean {
  if (kind === 'social') return true;
  if (kind === 'email') return mailAddress.test(value);
  const digits = value.replaceAll(/\D/g, '');
  if (digits.length > 15 || !/^[\d\s()+.\-/]+$/.test(value)) return false;
  if (/^(\d)\1*$/.test(digits) || countedUpAndDown.some((counted) => counted.includes(digits))) return false;
  // With the nought 10 to 13 digits are in use; one more is let through.
  const fromEight = indonesianMobile.exec(digits)?.[1];
  if (fromEight !== undefined) return fromEight.length >= 9 && fromEight.length <= 13;
  // An area's code, with its nought, and five digits at the very least.
  if (/^0[^0]/.test(digits)) return digits.length >= 9;
  // WhatsApp knows no number without an area’s or a country’s code: eight digits at least.
  return digits.length >= (kind === 'whatsapp' ? 8 : 6);
}
