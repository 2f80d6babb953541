import type { Platform } from '@kotak-aduan/api-client/schemas';

/** Whole hosts and what lies below them: `x.com` stands in `netflix.com`, too. */
const hosts: Readonly<Record<Exclude<Platform, 'web'>, readonly string[]>> = {
  instagram: ['instagram.com'],
  facebook: ['facebook.com', 'fb.com', 'fb.watch'],
  messenger: ['messenger.com', 'facebook.com', 'm.me'],
  whatsapp: ['whatsapp.com', 'wa.me'],
  x: ['x.com', 'twitter.com'],
  threads: ['threads.com', 'threads.net'],
  tiktok: ['tiktok.com'],
  youtube: ['youtube.com', 'youtu.be'],
  'google-maps': ['google.com', 'google.co.id', 'goo.gl', 'maps.app.goo.gl'],
};

/** Whether an answer to a clip of this platform can stand at this address; of any other page it can be anywhere. */
export function isOfPlatform(address: string, platform: Platform): boolean {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return false;
  if (platform === 'web') return true;
  return hosts[platform].some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
