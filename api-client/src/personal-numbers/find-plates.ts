import type { PersonalNumber } from './personal-number.ts';

/** The letters of each region (Perpol 7/2021), those of Papua's new provinces and DS, which Papua had before, with them. */
const regions = new Set(
  'A AA AB AD AE AG B BA BB BD BE BG BH BK BL BM BN BP D DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW E EA EB ED F G H K KB KH KT KU L M N P PA PB PG PS PT PY R S T W Z'.split(
    ' ',
  ),
);
/** What people write after a figure: units, and words as short as the last part of a plate. */
const words = new Set(
  'ada aja an ato atw bgt blm bln bnr bpk bu cm dan dgn di dkk dpn dr ga gak gk gr ha hr ini itu jam jg jt juz ka kak kan kav ke kg kk km kok kr krn kva kw kwh lg ltr m mau mb mbk mg min ml mm mnt nih no nya org pak pas pcs per pk rb rp rt rw sd sdh sih sm smp ta tak th thn tp utk va via wib wit ya yg'.split(
    ' ',
  ),
);
/** Some region's letters are words too: "dr 2019", "ku 1500". */
const wordRegions = /^(?:dr|dg|ku|pt|pa|de|da|.)$/i;
const plate = /\b([a-z]{1,2})([ .-]{0,3})([1-9]\d{0,3})([ .-]{0,3})([a-z]{1,3})\b/gi;
const named = /\bplat|\bno(?:mor)?\.? ?pol/i;
const vehicle =
  /\b(?:motor|mobil|sepeda|truk|truck|bus|bis|angkot|taksi|taxi|pick ?up|kendaraan|ojek|ojol|mikrolet|dump|avanza|xenia|innova|vario|beat|stnk|bpkb)|nabrak|ditabrak|sopir|supir|pengemudi|pengendara/i;

/** Number plates of Indonesian vehicles. Since a letter, a figure and a short word look the same, what is unusual needs a vehicle near it. */
export function findPlates(plain: string): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  plate.lastIndex = 0;
  for (let match = plate.exec(plain); match !== null; match = plate.exec(plain)) {
    const { 0: whole, index: start } = match;
    const end = start + whole.length;
    const isPartOfCode = /\w-$/.test(plain.slice(Math.max(0, start - 2), start)) || /^-\w/.test(plain.slice(end, end + 2));
    const nearby = plain.slice(Math.max(0, start - 48), start) + plain.slice(end, end + 32);
    if (!isPartOfCode && isPlate(match, nearby)) found.push({ kind: 'plate', start, end });
    else plate.lastIndex = start + 1;
  }
  return found;
}

function isPlate([whole, region = '', gap = '', digits = '', otherGap = '', suffix = '']: RegExpExecArray, nearby: string): boolean {
  if (!regions.has(region.toUpperCase()) || words.has(suffix.toLowerCase())) return false;
  if (named.test(nearby)) return true;
  const isNearVehicle = vehicle.test(nearby);
  const isUpper = whole === whole.toUpperCase();
  const isWhole = gap + otherGap === '';
  const isOrdinary = suffix.length > 1 && !wordRegions.test(region);
  if (digits.length < 3) return false;
  if (digits.length === 3) return isOrdinary && (isUpper || isWhole || isNearVehicle);
  if (isNearVehicle) return true;
  // "1445 H 2024 M", "dr 2019 lho"
  if (/^(?:19|20)/.test(digits) && !(isUpper && isOrdinary)) return false;
  return isUpper || isWhole || isOrdinary;
}
