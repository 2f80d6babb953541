import type { PersonalNumber } from './personal-number.ts';

/** The letters of each region (Perpol 7/2021), with those of Papua's new provinces, and DS, which Papua had before. */
const region = /^(?:A[ABDEG]?|B[ABDEGHK-NP]?|D[A-EGHK-NPRSTW]?|E[ABD]?|K[BHTU]?|P[ABGSTY]?|[FGHLMNRSTWZ])$/i;
/** Some of them are words too: "dr 2019", "ku 1500". */
const wordRegion = /^(?:d[aegr]|ku|p[at])$/i;
/** What people write after a figure: units, and words as short as the last part of a plate. */
const word =
  /^(?:a[dn]a|a[nt]|bgt|blm|c[cm]|da?n|dg?n|d[ir]|dpn|gr|ha?ri?|ini|itu|ja?m|jt|k[agmkrw]|kav|ke|kok|k?wh|lg|l?tr|mm?|mau|min|nih|no|o?rg|pas|per|r[bptw]|s[dm]|sdh|smp|th?n?|tp|ut?k|va|wi[bt]|y[ag])$/i;
const plate = /\b([a-z]{1,2})[ .-]{0,3}([1-9]\d{0,3})[ .-]{0,3}([a-z]{1,3})\b/gi;
const named = /\bplat|\bno(?:mor)?\W*pol/i;
const vehicle = /\b(?:motor|mobil|truk|b[iu]s\b|angkot|taksi|kendaraan|ojol|stnk|s[ou]pir|penge(?:mudi|ndara))|nabrak/i;

/** Plates of Indonesian vehicles. A letter, a figure and a short word look the same, so what is unusual needs a vehicle near it. */
export function findPlates(plain: string): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  plate.lastIndex = 0;
  for (let match = plate.exec(plain); match !== null; match = plate.exec(plain)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = plain.slice(Math.max(0, start - 48), start);
    const after = plain.slice(end, end + 32);
    const isPartOfCode = /\w-$/.test(before) || /^-[A-Z\d]/.test(after);
    if (!isPartOfCode && isPlate(match, before + after)) found.push({ kind: 'plate', start, end });
    else plate.lastIndex = start + 1;
  }
  return found;
}

function isPlate([whole, letters = '', digits = '', suffix = '']: RegExpExecArray, nearby: string): boolean {
  if (!region.test(letters) || word.test(suffix)) return false;
  if (named.test(nearby)) return true;
  const isUpper = whole === whole.toUpperCase();
  const isClear = isUpper || /^\w+$/.test(whole);
  if (!isClear && wordRegion.test(letters)) return false;
  const isOrdinary = suffix.length > 1 && letters.length > 1;
  const isNearVehicle = vehicle.test(nearby);
  if (digits.length < 4) return digits.length === 3 && isOrdinary && (isClear || isNearVehicle);
  // "1445 H 2024 M", "h 2019 lho"
  if (/^(?:19|20)/.test(digits)) return isUpper && (isOrdinary || isNearVehicle);
  return isNearVehicle || isClear || isOrdinary;
}
