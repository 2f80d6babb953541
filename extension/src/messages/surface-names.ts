import type { SurfaceId } from '../surfaces/surfaces.ts';

/** What the surfaces are called, in the panel and, in English, in the docs. `id` is the source. */
const id: Readonly<Record<SurfaceId, string>> = {
  'instagram-post': 'Instagram: unggahan dan reel',
  'instagram-comment': 'Instagram: komentar',
  'instagram-reply': 'Instagram: balasan komentar',
  'instagram-story': 'Instagram: cerita (story)',
  'instagram-direct': 'Instagram: pesan langsung',
  'facebook-post': 'Facebook: unggahan, foto, halaman',
  'facebook-comment': 'Facebook: komentar dan balasan',
  'facebook-group': 'Facebook: grup',
  'facebook-reel': 'Facebook: reel',
  'facebook-review': 'Facebook: ulasan halaman',
  'business-suite': 'Meta Business Suite: kotak masuk',
  messenger: 'Messenger: pesan',
  whatsapp: 'WhatsApp Web',
  'x-post': 'X: unggahan',
  'threads-post': 'Threads: unggahan',
  'tiktok-video': 'TikTok: video',
  'tiktok-comment': 'TikTok: komentar',
  'youtube-video': 'YouTube: video',
  'youtube-comment': 'YouTube: komentar',
  'google-maps': 'Google Maps: ulasan',
};

const en: typeof id = {
  'instagram-post': 'Instagram: posts and reels',
  'instagram-comment': 'Instagram: comments',
  'instagram-reply': 'Instagram: replies to comments',
  'instagram-story': 'Instagram: stories',
  'instagram-direct': 'Instagram: direct messages',
  'facebook-post': 'Facebook: posts, photos, pages',
  'facebook-comment': 'Facebook: comments and replies',
  'facebook-group': 'Facebook: groups',
  'facebook-reel': 'Facebook: reels',
  'facebook-review': 'Facebook: reviews of a page',
  'business-suite': 'Meta Business Suite: inbox',
  messenger: 'Messenger: messages',
  whatsapp: 'WhatsApp Web (messages)',
  'x-post': 'X: posts',
  'threads-post': 'Threads: posts',
  'tiktok-video': 'TikTok: videos',
  'tiktok-comment': 'TikTok: comments',
  'youtube-video': 'YouTube: videos',
  'youtube-comment': 'YouTube: comments',
  'google-maps': 'Google Maps: reviews',
};

export const surfaceNames = { id, en } as const;
