import { hexOf } from '../hex-of.ts';
import type { Challenge } from '../schemas/proof-of-work.ts';

/** One try at ALTCHA's proof of work with PBKDF2, done by the browser itself: the key of this number, in hexadecimal digits. */
export async function deriveKey({ algorithm, cost, keyLength, nonce, salt }: Challenge['parameters'], counter: number): Promise<string> {
  const password = [...bytesOf(nonce), counter >>> 24, counter >>> 16, counter >>> 8, counter];
  const key = await crypto.subtle.importKey('raw', Uint8Array.from(password), 'PBKDF2', false, ['deriveBits']);
  const hash = algorithm.replace('PBKDF2/', '');
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', salt: bytesOf(salt), iterations: cost, hash }, key, 8 * keyLength);
  return hexOf(new Uint8Array(bits));
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}
