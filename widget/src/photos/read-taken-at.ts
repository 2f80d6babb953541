const exifPointer = 0x8769;
const dateTimeOriginal = 0x9003;
const offsetTimeOriginal = 0x9011;

/**
 * When the camera says the photo was taken (EXIF 2.32, DateTimeOriginal), in UTC; null where it does not say or can't be read.
 * Without an offset of its own the time is read in this device's zone: it is most often the device that took the photo.
 */
export function readTakenAt(bytes: ArrayBuffer): string | null {
  try {
    const start = findExif(new DataView(bytes));
    if (start === null) return null;
    const tiff = new DataView(bytes, start);
    const isLittle = tiff.getUint16(0) === 0x4949;
    const exif = findTag(tiff, { directory: tiff.getUint32(4, isLittle), tag: exifPointer, isLittle });
    if (exif === null) return null;
    const directory = tiff.getUint32(exif + 8, isLittle);
    const taken = readText(tiff, findTag(tiff, { directory, tag: dateTimeOriginal, isLittle }), isLittle);
    const offset = readText(tiff, findTag(tiff, { directory, tag: offsetTimeOriginal, isLittle }), isLittle);
    return taken === null ? null : toTimestamp(taken, offset);
  } catch {
    // A broken EXIF block points outside the file; the photo itself may be fine.
    return null;
  }
}

function findExif(view: DataView): number | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966) return at + 10;
  }
  return null;
}

function findTag(tiff: DataView, { directory, tag, isLittle }: { directory: number; tag: number; isLittle: boolean }): number | null {
  const count = tiff.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (tiff.getUint16(entry, isLittle) === tag) return entry;
  }
  return null;
}

function readText(tiff: DataView, entry: number | null, isLittle: boolean): string | null {
  if (entry === null) return null;
  const length = tiff.getUint32(entry + 4, isLittle);
  if (length > 32) return null;
  const at = length <= 4 ? entry + 8 : tiff.getUint32(entry + 8, isLittle);
  let text = '';
  for (let index = 0; index < length; index += 1) text += String.fromCharCode(tiff.getUint8(at + index));
  return text.replaceAll('\0', '').trim();
}

function toTimestamp(taken: string, offset: string | null): string | null {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(taken);
  if (parts === null) return null;
  const zone = offset !== null && /^[+-]\d\d:\d\d$/.test(offset) ? offset : '';
  const time = new Date(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${zone}`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
