import * as z from 'zod/mini';
import { defineHandler } from '../../messaging/define-handler.ts';
import { resumeWork as resume } from '../resume-work.ts';

/** The panel waits for something: should the background have been stopped over it, this wakes it. */
export const resumeWork = defineHandler({
  from: ['panel'],
  input: z.strictObject({}),
  run: async () => {
    await resume();
    return null;
  },
});
