/** Base64 of at most this many bytes a message: the browser's limit is far away, and its worst case should be (EXT-2). */
const chunkBytes = 480_000;

export interface MediaChunk {
  readonly mediaType: string;
  readonly totalBytes: number;
  readonly base64: string;
}

/** Bytes of a picture that the page itself may fetch, usually from its cache, in chunks; null where the page may not read them. */
export function createMediaReader(fetchBytes: typeof fetch): (url: string, offset: number) => Promise<MediaChunk | null> {
  const kept = new Map<string, { readonly mediaType: string; readonly bytes: Uint8Array }>();
  return async (url, offset) => {
    const media = kept.get(url) ?? (await load(fetchBytes, url));
    if (media === null) return null;
    const chunk = media.bytes.subarray(offset, offset + chunkBytes);
    if (offset + chunk.length >= media.bytes.length) kept.delete(url);
    else kept.set(url, media);
    return { mediaType: media.mediaType, totalBytes: media.bytes.length, base64: toBase64(chunk) };
  };
}

async function load(fetchBytes: typeof fetch, url: string): Promise<{ mediaType: string; bytes: Uint8Array } | null> {
  try {
    const response = await fetchBytes(url, { cache: 'force-cache', credentials: 'omit', referrerPolicy: 'no-referrer' });
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if (!response.ok || !mediaType.startsWith('image/')) return null;
    return { mediaType, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    // Another site's picture without CORS: the page may show it but not read it. The draft names the gap.
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 8_192) text += String.fromCharCode(...bytes.subarray(index, index + 8_192));
  return btoa(text);
}
