import type { Platform } from '@kotak-aduan/api-client/schemas';

/** With the short ones that apps share; hosts by exact name or dot-suffix. */
const hosts: readonly (readonly [Platform, readonly string[]])[] = [
  ['instagram', ['instagram.com', 'instagr.am']],
  ['messenger', ['messenger.com', 'm.me']],
  ['facebook', ['facebook.com', 'fb.com', 'fb.watch', 'fb.me']],
  ['whatsapp', ['whatsapp.com', 'wa.me']],
  ['x', ['x.com', 'twitter.com', 't.co']],
  ['threads', ['threads.com', 'threads.net']],
  ['tiktok', ['tiktok.com']],
  ['youtube', ['youtube.com', 'youtu.be']],
  ['google-maps', ['maps.google.com', 'maps.google.co.id', 'maps.app.goo.gl']],
];

/** Which platform a shared link is of, by its host alone; `web` where it is of none that we know. */
export function sharedPlatform(address: string): Platform {
  const url = URL.parse(address);
  if (url === null) return 'web';
  const isOf = (host: string): boolean => url.hostname === host || url.hostname.endsWith(`.${host}`);
  const isMap = /(?:^|\.)(?:google\.com|google\.co\.id|goo\.gl)$/.test(url.hostname) && /^\/maps(?:\/|$)/.test(url.pathname);
  return isMap ? 'google-maps' : (hosts.find(([, names]) => names.some(isOf))?.[0] ?? 'web');
}
