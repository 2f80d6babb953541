import { hexOf } from './hex-of.ts';

export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

export const cryptoRandom: FillRandom = (bytes) => crypto.getRandomValues(bytes);

/** UUID version 4. `crypto.randomUUID` came to Chrome only with 92, and is missing on plain http. */
export function randomUuid(fillRandom: FillRandom = cryptoRandom): string {
  const bytes = fillRandom(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = hexOf(bytes);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
