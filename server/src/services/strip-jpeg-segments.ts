/** JFIF's own, the colour profile, and what Adobe's decoders need to know of the colours (ITU T.81, annex B). */
const neededApps: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee]);
const comment = 0xfe;

/**
 * Takes out of a JPEG what is no picture: EXIF with its place, XMP, IPTC, comments. The picture is not decoded. Where the file is not made
 * as it should be, what follows stays as it was.
 */
export function stripJpegSegments(jpeg: Uint8Array): Uint8Array {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return jpeg;
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0;
    const end = at + 2 + ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0);
    // The picture itself begins: nothing but the picture comes after.
    if (marker === 0xda || end > jpeg.length) break;
    const isApp = marker >= 0xe0 && marker <= 0xef;
    if (marker !== comment && (!isApp || neededApps.has(marker))) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  kept.push(jpeg.subarray(at));
  return Buffer.concat(kept);
}
