import { lastRegionCodes } from './region-codes.ts';

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Sixteen digits: region (province, regency, district), date (DDMMYY), serial number. In a NIK it is the day of birth, for women with
 * 40 added (PP 37/2007, article 37); in the number of a family card the day of its issue.
 */
export function isPopulationNumber(digits: string): boolean {
  if (!/^\d{16}$/.test(digits)) return false;
  const part = (from: number): number => Number(digits.slice(from, from + 2));
  const regency = part(2);
  const [lastRegency, lastCity] = lastRegionCodes[digits.slice(0, 2)] ?? [0, 0];
  const isRegion = (regency >= 1 && regency <= lastRegency) || (regency >= 71 && regency <= lastCity);
  return isRegion && part(4) > 0 && isDate(part(6) % 40, part(8), part(10)) && part(6) < 72 && !digits.endsWith('0000');
}

/** The number of a family card has the day of its issue, to which nothing is added. */
export function isFamilyCardNumber(digits: string): boolean {
  return Number(digits.slice(6, 8)) <= 31 && isPopulationNumber(digits);
}

/** Of a year two digits are known: 29 February was in each that 4 divides, 2000 among them. */
function isDate(day: number, month: number, year: number): boolean {
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0) && (day < 29 || month !== 2 || year % 4 === 0);
}
