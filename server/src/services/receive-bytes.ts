import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Sha256 } from '@kotak-aduan/api-client/schemas';
import { ApiError } from '../errors/api-error.ts';

/** Streams a body to a file, counting and hashing as it comes; stops reading at the limit. */
export async function receiveBytes({
  stream,
  path,
  maxBytes,
}: {
  stream: ReadableStream<Uint8Array>;
  path: string;
  maxBytes: number;
}): Promise<{ sha256: Sha256; sizeBytes: number }> {
  const hash = createHash('sha256');
  const handle = await open(path, 'w', 0o600);
  let sizeBytes = 0;
  try {
    for await (const chunk of stream) {
      sizeBytes += chunk.length;
      if (sizeBytes > maxBytes) throw new ApiError('too-large', `more than ${maxBytes} bytes`);
      hash.update(chunk);
      await handle.write(chunk);
    }
  } finally {
    await handle.close();
  }
  // 64 lower-case hexadecimal characters by construction.
  return { sha256: hash.digest('hex') as Sha256, sizeBytes };
}
