/** A walk through the EXIF block of a JPEG (EXIF 2.32, TIFF 6.0). Throws a `RangeError` where a broken block points outside the file. */
export interface Exif {
  readonly tiff: DataView;
  readonly isLittle: boolean;
  /** Where the first directory begins. */
  readonly first: number;
}

export interface Entry {
  readonly count: number;
  /** Where its values lie. */
  readonly at: number;
}

/** Bytes of one value, by the type of its field: text, integer, fraction. */
const sizes: Readonly<Record<number, number>> = { 2: 1, 4: 4, 5: 8 };

export function findExif(bytes: ArrayBuffer): Exif | null {
  const view = new DataView(bytes);
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at + 1) !== 0xe1 || view.getUint32(at + 4) !== 0x45786966) continue;
    const tiff = new DataView(bytes, at + 10);
    const isLittle = tiff.getUint16(0) === 0x4949;
    return { tiff, isLittle, first: tiff.getUint32(4, isLittle) };
  }
  return null;
}

export function findEntry({ tiff, isLittle }: Exif, directory: number, tag: number): Entry | null {
  const length = tiff.getUint16(directory, isLittle);
  for (let index = 0; index < length; index += 1) {
    const entry = directory + 2 + index * 12;
    if (tiff.getUint16(entry, isLittle) !== tag) continue;
    const count = tiff.getUint32(entry + 4, isLittle);
    const bytes = count * (sizes[tiff.getUint16(entry + 2, isLittle)] ?? 1);
    return { count, at: bytes <= 4 ? entry + 8 : tiff.getUint32(entry + 8, isLittle) };
  }
  return null;
}

/** The directory that an entry of the first one points to. */
export function findDirectory(exif: Exif, tag: number): number | null {
  const entry = findEntry(exif, exif.first, tag);
  return entry && exif.tiff.getUint32(entry.at, exif.isLittle);
}

export function readText({ tiff }: Exif, entry: Entry | null): string | null {
  if (entry === null || entry.count > 32) return null;
  let text = '';
  for (let index = 0; index < entry.count; index += 1) text += String.fromCharCode(tiff.getUint8(entry.at + index));
  return text.replaceAll('\0', '').trim();
}
