import type { Platform } from '@kotak-aduan/api-client/schemas';

/**
 * Hosts of the platforms as match patterns: the pages, and where their pictures come from. Asked for on a click, never at install.
 * `pages` are where the pointer is followed once permission is given, so that a right click knows its comment. Business Suite lies under Facebook's.
 * Google Maps has none: a permission can't be narrowed to `/maps`, and all of Google is more than a clip needs; the gesture's own is enough.
 */
export const platformHosts = {
  instagram: { pages: ['https://*.instagram.com/*'], media: ['https://*.cdninstagram.com/*'] },
  facebook: { pages: ['https://*.facebook.com/*'], media: ['https://*.fbcdn.net/*'] },
  x: { pages: ['https://*.x.com/*', 'https://*.twitter.com/*'], media: ['https://*.twimg.com/*'] },
  threads: { pages: ['https://*.threads.com/*', 'https://*.threads.net/*'], media: [] },
  tiktok: { pages: ['https://*.tiktok.com/*'], media: ['https://*.tiktokcdn.com/*'] },
  youtube: { pages: ['https://*.youtube.com/*'], media: ['https://*.ytimg.com/*', 'https://*.ggpht.com/*'] },
  whatsapp: { pages: ['https://web.whatsapp.com/*'], media: [] },
  'google-maps': { pages: [], media: ['https://*.googleusercontent.com/*'] },
} as const satisfies Partial<Record<Platform, { readonly pages: readonly string[]; readonly media: readonly string[] }>>;

export type ClippedPlatform = keyof typeof platformHosts;

export const platformPagePatterns: readonly string[] = Object.values(platformHosts).flatMap((hosts) => hosts.pages);
export const platformMediaPatterns: readonly string[] = Object.values(platformHosts).flatMap((hosts) => hosts.media);

/** Where a server may stand that we ask permission for. Any other address works too, by the server's own CORS list. */
export const serverPatterns: readonly string[] = ['https://*.go.id/*', 'http://127.0.0.1/*', 'http://localhost/*'];
