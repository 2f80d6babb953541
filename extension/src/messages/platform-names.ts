import type { Platform } from '@kotak-aduan/api-client/schemas';

/** Proper names, the same in every language. `web` is no platform and has words of its own. */
export const platformNames: Readonly<Record<Exclude<Platform, 'web'>, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  x: 'X',
  threads: 'Threads',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  'google-maps': 'Google Maps',
};
