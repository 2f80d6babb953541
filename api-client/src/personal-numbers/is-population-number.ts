import { regionCounts } from './region-counts.ts';

/**
 * Sixteen digits: region (province, regency, district), date (DDMMYY), serial number. In a NIK it is the day of birth, for women with
 * 40 added (PP 37/2007, article 37); in the number of a family card the day of its issue.
 */
export function isPopulationNumber(digits: string): boolean {
  if (!/^\d{12}(?!0000)\d{4}$/.test(digits)) return false;
  const [province = 0, region = 0, district, day = 0, month = 0, year = 0] = (digits.match(/\d\d/g) ?? []).map(Number);
  const [regencies, cities] = regionCounts[province] ?? [0, 0];
  const isRegion = region > 0 && region <= (region > 70 ? 70 + cities : regencies) && district !== 0;
  // Of a year two digits are known: 29 February was in each that 4 divides, 2000 among them.
  return isRegion && day < 72 && new Date(Date.UTC(2000 + year, month - 1, day % 40)).getUTCMonth() === month - 1;
}
