import type { Adapter } from './adapter.ts';
import { facebookAdapter } from './facebook/adapter.ts';
import { instagramAdapter } from './instagram/adapter.ts';
import { messengerAdapter } from './messenger/adapter.ts';
import { threadsAdapter } from './threads/adapter.ts';
import { tiktokAdapter } from './tiktok/adapter.ts';
import { webAdapter } from './web/adapter.ts';
import { xAdapter } from './x/adapter.ts';
import { youtubeAdapter } from './youtube/adapter.ts';

/** Every platform once; the first that fits the address reads the page, `web` where none does. Messages come before the site that they are a part of. */
export const adapters: readonly Adapter[] = [
  instagramAdapter,
  messengerAdapter,
  facebookAdapter,
  xAdapter,
  threadsAdapter,
  tiktokAdapter,
  youtubeAdapter,
  webAdapter,
];
