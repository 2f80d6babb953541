import { clipSwept } from './clip-swept.ts';
import { fetchMissingMedia } from './fetch-missing-media.ts';
import { resumeOutbox } from './resume-outbox.ts';
import { resumeWork } from './resume-work.ts';
import { startAim } from './start-aim.ts';
import { endAim } from './end-aim.ts';

/** Every message by its type. None may come from a page: what a page says is asked for, never listened to. */
export const handlers = {
  'resume-outbox': resumeOutbox,
  'fetch-missing-media': fetchMissingMedia,
  'start-aim': startAim,
  'end-aim': endAim,
  'clip-swept': clipSwept,
  'resume-work': resumeWork,
} as const;

export type Handlers = typeof handlers;
