/** Addresses that the manifest, the service worker and the server agree on. */
export const sharePath = {
  desk: '/meja/',
  action: '/meja/bagikan',
  manifest: '/meja/manifest.json',
  worker: '/meja/sw.js',
  parts: '/meja/parts.json',
} as const;
