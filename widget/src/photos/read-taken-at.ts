import { findDirectory, findEntry, findExif, readText } from './read-exif.ts';

const exifPointer = 0x8769;
const dateTimeOriginal = 0x9003;
const offsetTimeOriginal = 0x9011;

/**
 * When the camera says the photo was taken (EXIF 2.32, DateTimeOriginal), in UTC; null where it does not say or can't be read.
 * Without an offset of its own the time is read in this device's zone: it is most often the device that took the photo.
 */
export function readTakenAt(bytes: ArrayBuffer): string | null {
  try {
    const exif = findExif(bytes);
    const directory = exif && findDirectory(exif, exifPointer);
    if (exif === null || directory === null) return null;
    const taken = readText(exif, findEntry(exif, directory, dateTimeOriginal));
    const offset = readText(exif, findEntry(exif, directory, offsetTimeOriginal));
    return taken === null ? null : toTimestamp(taken, offset);
  } catch {
    // A broken EXIF block points outside the file; the photo itself may be fine.
    return null;
  }
}

function toTimestamp(taken: string, offset: string | null): string | null {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(taken);
  if (parts === null) return null;
  const zone = offset !== null && /^[+-]\d\d:\d\d$/.test(offset) ? offset : '';
  const time = new Date(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${zone}`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
