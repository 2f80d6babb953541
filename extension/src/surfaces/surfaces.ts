import type { Platform } from '@kotak-aduan/api-client/schemas';

/** How far a surface was tried: whole saved pages, a fragment of one, or nothing but made-up pages, which count for nothing. */
export const trials = ['pages', 'fragment', 'none'] as const;
export type Trial = (typeof trials)[number];

interface SurfaceFacts {
  readonly platform: Exclude<Platform, 'web'>;
  readonly tried: Trial;
}

/**
 * Where clips come from, and what was tried there on real pages: the one list by which panel, settings and docs speak. Who has tried one more
 * transcribes its pages into tools/clip/real-pages.json; surfaces.test.ts holds this list to them.
 */
export const surfaces = {
  'instagram-post': { platform: 'instagram', tried: 'pages' },
  'instagram-comment': { platform: 'instagram', tried: 'pages' },
  'instagram-reply': { platform: 'instagram', tried: 'none' },
  'instagram-story': { platform: 'instagram', tried: 'none' },
  'instagram-direct': { platform: 'instagram', tried: 'none' },
  'facebook-post': { platform: 'facebook', tried: 'pages' },
  'facebook-comment': { platform: 'facebook', tried: 'pages' },
  'facebook-group': { platform: 'facebook', tried: 'none' },
  'facebook-reel': { platform: 'facebook', tried: 'none' },
  'facebook-review': { platform: 'facebook', tried: 'none' },
  'business-suite': { platform: 'facebook', tried: 'none' },
  messenger: { platform: 'messenger', tried: 'fragment' },
  whatsapp: { platform: 'whatsapp', tried: 'none' },
  'x-post': { platform: 'x', tried: 'pages' },
  'threads-post': { platform: 'threads', tried: 'pages' },
  'tiktok-video': { platform: 'tiktok', tried: 'pages' },
  'tiktok-comment': { platform: 'tiktok', tried: 'pages' },
  'youtube-video': { platform: 'youtube', tried: 'pages' },
  'youtube-comment': { platform: 'youtube', tried: 'none' },
  'google-maps': { platform: 'google-maps', tried: 'none' },
} as const satisfies Record<string, SurfaceFacts>;

export type SurfaceId = keyof typeof surfaces;

// The keys of our own table; `Object.keys` forgets them.
export const surfaceIds = Object.keys(surfaces) as readonly SurfaceId[];
