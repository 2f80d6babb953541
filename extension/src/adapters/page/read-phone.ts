const digitsMin = 8;
const digitsMax = 15;

/** A text that is a phone number and nothing else, as "+" or "0" and its digits; null where it is none. WhatsApp sets them in marks of direction and wide spaces. */
export const readPhone = (text: string): string | null => {
  const shown = text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/^(?:\+|\(?0)[\d ().\-\u2010-\u2015]+$/.test(shown)) return null;
  const digits = shown.replace(/\D/g, '');
  return digits.length < digitsMin || digits.length > digitsMax ? null : `${shown.startsWith('+') ? '+' : ''}${digits}`;
};
