import type { Adapter } from './adapter.ts';
import { facebookAdapter } from './facebook/adapter.ts';
import { instagramAdapter } from './instagram/adapter.ts';
import { webAdapter } from './web/adapter.ts';

/** Every platform once; the first whose host fits reads the page, `web` where none does. */
export const adapters: readonly Adapter[] = [instagramAdapter, facebookAdapter, webAdapter];
