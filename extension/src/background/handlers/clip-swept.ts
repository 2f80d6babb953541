import * as z from 'zod/mini';
import { defineHandler } from '../../messaging/define-handler.ts';
import { clipSwept as clip } from '../clip-swept.ts';

/** “Klip” in the list of swept comments. Gives `gone` where the page no longer has it. */
export const clipSwept = defineHandler({
  from: ['panel'],
  input: z.strictObject({ tabId: z.int(), commentId: z.string().check(z.maxLength(300)) }),
  run: clip,
});
