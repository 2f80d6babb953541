interface ExifOptions {
  readonly taken: string;
  readonly offset?: string;
  readonly isLittle?: boolean;
}

/** The head of a JPEG whose EXIF block says when it was taken; no picture follows. */
export function jpegWithExif({ taken, offset, isLittle = true }: ExifOptions): ArrayBuffer {
  const bytes = new Uint8Array(160);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0xffd8ffe1);
  view.setUint16(4, 154);
  view.setUint32(6, 0x45786966);
  const tiff = new DataView(bytes.buffer, 12);
  tiff.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, isLittle);
  tiff.setUint32(4, 8, isLittle);
  tiff.setUint16(8, 1, isLittle);
  writeEntry(tiff, { at: 10, tag: 0x8769, type: 4, count: 1, value: 26, isLittle });
  tiff.setUint16(26, offset === undefined ? 1 : 2, isLittle);
  writeEntry(tiff, { at: 28, tag: 0x9003, type: 2, count: 20, value: 60, isLittle });
  writeText(tiff, 60, taken);
  if (offset !== undefined) {
    writeEntry(tiff, { at: 40, tag: 0x9011, type: 2, count: 7, value: 90, isLittle });
    writeText(tiff, 90, offset);
  }
  return bytes.buffer;
}

interface Entry {
  readonly at: number;
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: number;
  readonly isLittle: boolean;
}

function writeEntry(tiff: DataView, { at, tag, type, count, value, isLittle }: Entry): void {
  tiff.setUint16(at, tag, isLittle);
  tiff.setUint16(at + 2, type, isLittle);
  tiff.setUint32(at + 4, count, isLittle);
  tiff.setUint32(at + 8, value, isLittle);
}

function writeText(tiff: DataView, at: number, text: string): void {
  for (let index = 0; index < text.length; index += 1) tiff.setUint8(at + index, text.charCodeAt(index));
}
