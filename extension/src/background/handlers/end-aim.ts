import * as z from 'zod/mini';
import { defineHandler } from '../../messaging/define-handler.ts';
import { endAiming } from '../aim.ts';

/** “Batal” in the panel: as Escape in the page. */
export const endAim = defineHandler({
  from: ['panel'],
  input: z.strictObject({}),
  run: async () => {
    await endAiming();
    return null;
  },
});
