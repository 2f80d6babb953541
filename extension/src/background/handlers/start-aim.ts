import * as z from 'zod/mini';
import { defineHandler } from '../../messaging/define-handler.ts';
import { startAiming } from '../aim.ts';

/** “Bidik” in the panel. Gives `refused` where no gesture has allowed that tab yet. */
export const startAim = defineHandler({
  from: ['panel'],
  input: z.strictObject({ tabId: z.int() }),
  run: ({ tabId }) => startAiming(tabId),
});
