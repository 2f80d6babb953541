import { fetchMissingMedia } from './fetch-missing-media.ts';
import { resumeOutbox } from './resume-outbox.ts';

/** Every message by its type. None may come from a page: what a page says is asked for, never listened to. */
export const handlers = {
  'resume-outbox': resumeOutbox,
  'fetch-missing-media': fetchMissingMedia,
} as const;

export type Handlers = typeof handlers;
