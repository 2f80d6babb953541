import { InsecurePageError } from './errors/insecure-page-error.ts';
import { hexOf } from './hex-of.ts';
import type { Sha256 } from './schemas/ids.ts';
import type { TrackingCode } from './schemas/tracking-code.ts';

/** SHA-256 of bytes, or of a text's UTF-8, as the contract writes it. */
export async function sha256Hex(content: string | ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Sha256> {
  // Typed as always there, but missing on a page over plain http.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) throw new InsecurePageError({ message: 'crypto.subtle is missing: the page is not a secure context' });
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await subtle.digest('SHA-256', bytes);
  // 64 lower-case hexadecimal characters by construction.
  return hexOf(new Uint8Array(digest)) as Sha256;
}

/** What the server keeps of a tracking code. */
export function hashTrackingCode(code: TrackingCode): Promise<Sha256> {
  return sha256Hex(code);
}
