/** By a file's first bytes, those kinds that the box sends; null for any other. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const starts = (...wanted: readonly number[]): boolean => wanted.every((byte, index) => bytes[index] === byte);
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image/webp';
  if (text(0, 5) === '%PDF-') return 'application/pdf';
  if (starts(0x1a, 0x45, 0xdf, 0xa3)) return text(0, 4096).includes('V_') ? 'video/webm' : 'audio/webm';
  if (text(4, 8) === 'ftyp') return text(8, 11) === 'M4A' ? 'audio/mp4' : 'video/mp4';
  return text(0, 4) === 'OggS' ? 'audio/ogg' : null;
}
