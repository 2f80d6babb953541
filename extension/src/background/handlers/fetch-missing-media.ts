import { draftIdSchema } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import { defineHandler } from '../../messaging/define-handler.ts';
import { clipDrafts } from '../../storage/drafts.ts';
import { addMedia } from '../add-media.ts';
import { fetchMedia } from '../fetch-media.ts';

/** Tries again for a draft's pictures, after the person gave permission for their host. Gives how many are still lacking. */
export const fetchMissingMedia = defineHandler({
  from: ['panel'],
  input: z.strictObject({ draftId: draftIdSchema }),
  run: async ({ draftId }) => ({ missing: await addMedia({ draftId, store: await clipDrafts(), fetchBytes: (url) => fetchMedia(url, null) }) }),
});
