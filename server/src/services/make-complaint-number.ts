import type { ComplaintNumber } from '@kotak-aduan/api-client/schemas';
import { toLocalTime } from './local-time.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The city's year and six random characters: opens nothing, tells no volume. */
export function makeComplaintNumber({ now, timeZone, random }: { now: Date; timeZone: string; random: Uint8Array }): ComplaintNumber {
  const year = new Date(toLocalTime(now.getTime(), timeZone)).getUTCFullYear();
  let characters = '';
  for (const byte of random.subarray(0, 6)) characters += alphabet.charAt(byte & 31);
  if (characters.length < 6) throw new RangeError('makeComplaintNumber needs 6 random bytes');
  // Built of the very characters that the schema asks for.
  return `${year}-${characters}` as ComplaintNumber;
}
