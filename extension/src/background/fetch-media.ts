import browser from 'webextension-polyfill';
import { convertImage, type ImageBytes } from '../clip/convert-image.ts';
import { patternsFor } from '../clip/match-pattern.ts';
import { mediaChunkSchema } from '../clip/page-reading-schema.ts';
import type { ContentWorld } from '../content/content.ts';
import { platformMediaPatterns, platformPagePatterns } from '../platform-hosts.ts';

const timeoutMs = 20_000;

/**
 * The bytes of a picture at the time of the clip, since its address soon stops working (EXT-8). With permission for its host the background fetches
 * it; else the page itself is asked, which has it in its cache; else null. The server never fetches.
 */
export async function fetchMedia(url: string, tabId: number | null): Promise<ImageBytes | null> {
  const raw = (await fetchWithPermission(url)) ?? (tabId === null ? null : await fetchInPage(url, tabId));
  return raw === null ? null : convertImage(raw);
}

async function fetchWithPermission(url: string): Promise<ImageBytes | null> {
  const origins = [...patternsFor(url, [...platformMediaPatterns, ...platformPagePatterns])];
  // A page names the address, so only a platform's own hosts are ever asked, never one of somebody's network.
  if (origins.length === 0 || !(await browser.permissions.contains({ origins }))) return null;
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), timeoutMs);
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: slow.signal });
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    return response.ok && mediaType.startsWith('image/') ? { mediaType, bytes: await response.arrayBuffer() } : null;
  } catch {
    // Offline, gone or too slow: the page's cache is tried next.
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function fetchInPage(url: string, tabId: number): Promise<ImageBytes | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  let mediaType = '';
  try {
    for (let total = 1; received < total;) {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId },
        // Runs in the page's isolated world and so can close over nothing.
        func: (mediaUrl: string, offset: number) => (globalThis as ContentWorld).kotakAduanContent?.readMedia(mediaUrl, offset) ?? null,
        args: [url, received],
      });
      const chunk = mediaChunkSchema.parse(answer?.result ?? null);
      if (chunk === null) return null;
      const bytes = Uint8Array.from(atob(chunk.base64), (character) => character.charCodeAt(0));
      parts.push(bytes);
      received += bytes.length;
      total = chunk.totalBytes;
      mediaType = chunk.mediaType;
    }
    return { mediaType, bytes: await new Blob(parts).arrayBuffer() };
  } catch {
    // The tab has gone elsewhere or answers nonsense: a named gap, never a failed clip.
    return null;
  }
}
