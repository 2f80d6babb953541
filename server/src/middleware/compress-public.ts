import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const kept = new Map<string, Buffer>();
const keptMax = 20;

/**
 * The compressed form of an answer that is the same for everybody, kept by its tag. Answers that hold a person's words
 * are never compressed: beside text that a stranger chose, the length would tell of it (BREACH).
 */
export function compressPublic({ text, etag, accepted }: { text: string; etag: string; accepted: string }): { body: Buffer; encoding: 'br' | 'gzip' } | null {
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (encoding === null) return null;
  const name = `${encoding} ${etag}`;
  const known = kept.get(name);
  if (known !== undefined) return { body: known, encoding };
  const body = encoding === 'br' ? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : gzipSync(text, { level: 9 });
  if (kept.size >= keptMax) kept.clear();
  kept.set(name, body);
  return { body, encoding };
}
