interface ExifOptions {
  readonly taken?: string;
  readonly offset?: string;
  /** Degrees, minutes, seconds; negative degrees are south or west. */
  readonly position?: { readonly latitude: Angle; readonly longitude: Angle };
  readonly isLittle?: boolean;
}

type Angle = readonly [degrees: number, minutes: number, seconds: number];

/** The head of a JPEG whose EXIF block says when and where it was taken; no picture follows. */
export function jpegWithExif({ taken, offset, position, isLittle = true }: ExifOptions): ArrayBuffer {
  const bytes = new Uint8Array(300);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0xffd8ffe1);
  view.setUint16(4, 294);
  view.setUint32(6, 0x45786966);
  const tiff = new DataView(bytes.buffer, 12);
  tiff.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, isLittle);
  tiff.setUint32(4, 8, isLittle);
  writeDirectory(tiff, 8, isLittle, [{ tag: 0x8769, type: 4, count: 1, value: 40 }, ...(position ? [{ tag: 0x8825, type: 4, count: 1, value: 130 }] : [])]);
  writeDirectory(tiff, 40, isLittle, [
    ...(taken === undefined ? [] : [{ tag: 0x9003, type: 2, count: 20, value: 80 }]),
    ...(offset === undefined ? [] : [{ tag: 0x9011, type: 2, count: 7, value: 110 }]),
  ]);
  if (taken !== undefined) writeText(tiff, 80, taken);
  if (offset !== undefined) writeText(tiff, 110, offset);
  if (position !== undefined) writePosition(tiff, position, isLittle);
  return bytes.buffer;
}

function writePosition(tiff: DataView, { latitude, longitude }: { latitude: Angle; longitude: Angle }, isLittle: boolean): void {
  writeDirectory(tiff, 130, isLittle, [
    { tag: 1, type: 2, count: 2, value: 0 },
    { tag: 2, type: 5, count: 3, value: 200 },
    { tag: 3, type: 2, count: 2, value: 0 },
    { tag: 4, type: 5, count: 3, value: 230 },
  ]);
  // Two letters fit into the entry itself.
  writeText(tiff, 140, latitude[0] < 0 ? 'S' : 'N');
  writeText(tiff, 164, longitude[0] < 0 ? 'W' : 'E');
  for (const [at, angle] of [
    [200, latitude],
    [230, longitude],
  ] as const) {
    for (const [index, part] of angle.entries()) {
      tiff.setUint32(at + index * 8, Math.round(Math.abs(part) * 100), isLittle);
      tiff.setUint32(at + index * 8 + 4, 100, isLittle);
    }
  }
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: number;
}

function writeDirectory(tiff: DataView, at: number, isLittle: boolean, entries: readonly Entry[]): void {
  tiff.setUint16(at, entries.length, isLittle);
  for (const [index, { tag, type, count, value }] of entries.entries()) {
    const entry = at + 2 + index * 12;
    tiff.setUint16(entry, tag, isLittle);
    tiff.setUint16(entry + 2, type, isLittle);
    tiff.setUint32(entry + 4, count, isLittle);
    tiff.setUint32(entry + 8, value, isLittle);
  }
}

function writeText(tiff: DataView, at: number, text: string): void {
  for (let index = 0; index < text.length; index += 1) tiff.setUint8(at + index, text.charCodeAt(index));
}
