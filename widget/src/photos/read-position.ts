import type { Place } from '@kotak-aduan/api-client/schemas/place';
import { findDirectory, findEntry, findExif, readText, type Exif } from './read-exif.ts';

const gpsPointer = 0x8825;

/** Where the camera says the photo was taken (EXIF 2.32, GPS), to about a metre; null where it does not say. It is offered to the person, never taken. */
export function readPosition(bytes: ArrayBuffer): Place | null {
  try {
    const exif = findExif(bytes);
    const directory = exif && findDirectory(exif, gpsPointer);
    if (exif === null || directory === null) return null;
    const latitude = readDegrees(exif, directory, 1);
    const longitude = readDegrees(exif, directory, 3);
    // Cameras that had no fix yet write noughts, which is a spot in the Atlantic. A broken number is none.
    if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return null;
    const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return isOnEarth ? { description: null, latitude, longitude, unitId: null } : null;
  } catch {
    // As for the time: a broken block, in a photo that may be fine.
    return null;
  }
}

/** The tag of the hemisphere; degrees, minutes and seconds are in the next, each a fraction. */
function readDegrees(exif: Exif, directory: number, tag: number): number | null {
  const hemisphere = readText(exif, findEntry(exif, directory, tag));
  const entry = findEntry(exif, directory, tag + 1);
  if (!hemisphere || entry?.count !== 3) return null;
  const part = (index: number): number =>
    exif.tiff.getUint32(entry.at + index * 8, exif.isLittle) / exif.tiff.getUint32(entry.at + index * 8 + 4, exif.isLittle);
  const degrees = part(0) + part(1) / 60 + part(2) / 3_600;
  if (!Number.isFinite(degrees)) return null;
  const isNegative = hemisphere === 'S' || hemisphere === 'W';
  return Math.round((isNegative ? -degrees : degrees) * 100_000) / 100_000;
}
