import type { Contact } from './contact.ts';

/** From the 8 on: the country's code, or the nought in its place, says nothing of how long the number is. */
const indonesianMobile = /^(?:(?:00)?620?|0)(8\d*)$/;

/**
 * Only what can't be right is refused: numbers are written in many ways. Asked where somebody sits before the form, with JavaScript or
 * without; the API takes any contact, so that a complaint which waited for a network, or comes from another client, isn't lost for it.
 */
export function isLikelyContact({ kind, value }: Contact): boolean {
  if (kind === 'social') return true;
  if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
  const digits = value.replaceAll(/\D/g, '');
  if (digits.length > 15 || !/^[\d\s()+.\-/]+$/.test(value)) return false;
  // With the nought 10 to 13 digits are in use; one more is let through.
  const fromEight = indonesianMobile.exec(digits)?.[1];
  if (fromEight !== undefined) return fromEight.length >= 9 && fromEight.length <= 13;
  // WhatsApp knows no number without an area’s or a country’s code: eight digits at least.
  return digits.length >= (kind === 'whatsapp' ? 8 : 6);
}
