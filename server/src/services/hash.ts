import { createHash } from 'node:crypto';
import type { Sha256 } from '@kotak-aduan/api-client/schemas';

export function sha256Hex(bytes: Uint8Array | string): Sha256 {
  // 64 lower-case hexadecimal characters by construction.
  return createHash('sha256').update(bytes).digest('hex') as Sha256;
}
