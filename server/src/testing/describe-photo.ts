import { crc32 } from 'node:zlib';
import { loadSharp } from '../services/read-image.ts';

/** Stands in every field that a photo can carry: whatever holds it afterwards was not stripped. */
export const canary = 'KENARI-METADATA';

export type PhotoFormat = 'jpeg' | 'png' | 'webp';

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${canary}"/></rdf:RDF></x:xmpmeta>`;

/** Red on the left, blue on the right, stored turned as `orientation` says, with a maker, a place, a thumbnail, IPTC and an XMP packet. */
export async function describedPhoto(format: PhotoFormat, orientation: number): Promise<Buffer> {
  const sharp = await loadSharp();
  const blue = { create: { width: 40, height: 40, channels: 3 as const, background: '#0000ff' } };
  const bare = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#ff0000' } })
    .composite([{ input: blue, left: 40, top: 0 }])
    .withXmp(xmp)
    .toFormat(format)
    .toBuffer();
  const small = await sharp({ create: { width: 16, height: 8, channels: 3, background: '#00ff00' } })
    .jpeg()
    .toBuffer();
  // A thumbnail with a comment of its own, as some cameras write.
  const thumbnail = Buffer.concat([small.subarray(0, 2), segment(0xfe, Buffer.from(`${canary}-THUMB`)), small.subarray(2)]);
  return writers[format](bare, exifOf(orientation, thumbnail));
}

const writers: Readonly<Record<PhotoFormat, (bare: Buffer, exif: Buffer) => Buffer>> = {
  jpeg: (bare, exif) => {
    const exifSegment = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif]));
    const iptcSegment = segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), imageResource()]));
    return Buffer.concat([bare.subarray(0, 2), exifSegment, iptcSegment, bare.subarray(2)]);
  },
  // After IHDR, which is 25 bytes behind the eight of the signature. IPTC as ImageMagick writes it, in hexadecimal; and once to be read.
  png: (bare, exif) => {
    const profile = `Raw profile type iptc\0\niptc\n${String(imageResource().length).padStart(8)}\n${imageResource().toString('hex')}\n`;
    const chunks = [pngChunk('eXIf', exif), pngChunk('tEXt', Buffer.from(profile)), pngChunk('tEXt', Buffer.from(`Author\0${canary}`))];
    return Buffer.concat([bare.subarray(0, 33), ...chunks, bare.subarray(33)]);
  },
  webp: (bare, exif) => {
    const padded = exif.length % 2 === 0 ? exif : Buffer.concat([exif, Buffer.alloc(1)]);
    const whole = Buffer.concat([bare, Buffer.from('EXIF'), uint32LittleEndian(exif.length), padded]);
    whole.writeUInt32LE(whole.length - 8, 4);
    // VP8X says in its first byte that there is EXIF.
    whole.writeUInt8(whole.readUInt8(20) | 0x08, 20);
    return whole;
  },
};

/** A Photoshop block that holds one IPTC record: the by-line. */
function imageResource(): Buffer {
  const byLine = Buffer.concat([Buffer.from([0x1c, 2, 80]), uint16(canary.length), Buffer.from(canary)]);
  const padded = byLine.length % 2 === 0 ? byLine : Buffer.concat([byLine, Buffer.alloc(1)]);
  return Buffer.concat([Buffer.from('8BIM'), uint16(0x0404), uint16(0), uint32(byLine.length), padded]);
}

/** A TIFF of three directories: what it is, where it was taken, and the thumbnail. */
function exifOf(orientation: number, thumbnail: Buffer): Buffer {
  const maker = Buffer.from(`${canary}\0`);
  const degrees = (...parts: number[]): Buffer => Buffer.concat(parts.flatMap((part) => [uint32(part), uint32(1)]));
  const data: Buffer[] = [];
  // Header 8, directories of 3, 4 and 3 entries; each has 2 + 12n + 4 bytes.
  const gpsAt = 8 + 42;
  const thumbnailAt = gpsAt + 54;
  let next = thumbnailAt + 42;
  const keep = (bytes: Buffer): Buffer => {
    const at = uint32(next);
    data.push(bytes);
    next += bytes.length;
    return at;
  };
  const first = [entry(0x010f, 2, maker.length, keep(maker)), entry(0x0112, 3, 1, Buffer.from([0, orientation, 0, 0])), entry(0x8825, 4, 1, uint32(gpsAt))];
  const gps = [
    entry(1, 2, 2, Buffer.from('S\0\0\0')),
    entry(2, 5, 3, keep(degrees(7, 34, 0))),
    entry(3, 2, 2, Buffer.from('E\0\0\0')),
    entry(4, 5, 3, keep(degrees(110, 49, 0))),
  ];
  const second = [entry(0x0103, 3, 1, Buffer.from([0, 6, 0, 0])), entry(0x0201, 4, 1, keep(thumbnail)), entry(0x0202, 4, 1, uint32(thumbnail.length))];
  return Buffer.concat([Buffer.from('MM\0*'), uint32(8), directory(first, thumbnailAt), directory(gps, 0), directory(second, 0), ...data]);
}

function directory(entries: readonly Buffer[], nextAt: number): Buffer {
  return Buffer.concat([uint16(entries.length), ...entries, uint32(nextAt)]);
}

function entry(tag: number, type: number, count: number, value: Buffer): Buffer {
  return Buffer.concat([uint16(tag), uint16(type), uint32(count), value]);
}

function segment(marker: number, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), uint16(bytes.length + 2), bytes]);
}

function pngChunk(type: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), bytes]);
  return Buffer.concat([uint32(bytes.length), body, uint32(crc32(body))]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint32LittleEndian(value: number): Buffer {
  return uint32(value).reverse();
}
