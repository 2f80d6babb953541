import type { SealedBytes } from './db.ts';

interface SealOptions {
  readonly key: CryptoKey;
  /** What the bytes belong to; sealed along, so that records can't be swapped. */
  readonly label: string;
}

export async function sealBytes(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>, { key, label }: SealOptions): Promise<SealedBytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(label);
  return { nonce, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, bytes) };
}

export function unsealBytes(sealed: SealedBytes, { key, label }: SealOptions): Promise<ArrayBuffer> {
  const additionalData = new TextEncoder().encode(label);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.nonce, additionalData }, key, sealed.bytes);
}
