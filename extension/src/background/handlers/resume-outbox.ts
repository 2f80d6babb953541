import * as z from 'zod/mini';
import { defineHandler } from '../../messaging/define-handler.ts';
import { resumeOutbox as resume } from '../resume-outbox.ts';

/** Something was queued, or somebody signed in: look now, and set the alarm for the next time. */
export const resumeOutbox = defineHandler({
  from: ['panel', 'pairing', 'desk'],
  input: z.strictObject({}),
  run: async () => {
    await resume();
    return null;
  },
});
