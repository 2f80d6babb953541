import * as z from 'zod/mini';

/** Where a complaint came in. */
export const channels = [
  'web',
  'instagram',
  'facebook',
  'x',
  'threads',
  'tiktok',
  'youtube',
  'whatsapp',
  'google-maps',
  'other-page',
  'counter',
  'phone',
  'letter',
] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;
