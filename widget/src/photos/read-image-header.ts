export interface ImageHeader {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  /** Zero where the header does not say. */
  readonly width: number;
  readonly height: number;
}

/** What the first bytes say, whatever the file is called: type and size, before anything is decoded. */
export function readImageHeader(bytes: ArrayBuffer): ImageHeader | null {
  const view = new DataView(bytes);
  if (view.byteLength < 16) return null;
  if (view.getUint32(0) === 0x89504e47) return readPng(view);
  if (view.getUint16(0) === 0xffd8) return readJpeg(view);
  if (view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250) return readWebp(view);
  return null;
}

function readPng(view: DataView): ImageHeader {
  const hasSize = view.byteLength >= 24;
  return { mediaType: 'image/png', width: hasSize ? view.getUint32(16) : 0, height: hasSize ? view.getUint32(20) : 0 };
}

/** Walks the segments to the frame header (SOF0 to SOF15, without DHT, JPG and DAC). */
function readJpeg(view: DataView): ImageHeader {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) break;
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return { mediaType: 'image/jpeg', width: 0, height: 0 };
}

function readWebp(view: DataView): ImageHeader {
  // Only the extended form says its size without decoding; 24 bits each, less one.
  const isExtended = view.byteLength >= 30 && view.getUint32(12) === 0x56503858;
  const read24 = (at: number): number => view.getUint8(at) + view.getUint8(at + 1) * 256 + view.getUint8(at + 2) * 65_536 + 1;
  return { mediaType: 'image/webp', width: isExtended ? read24(24) : 0, height: isExtended ? read24(27) : 0 };
}
