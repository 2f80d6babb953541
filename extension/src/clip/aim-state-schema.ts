import { clipKinds, clipPartsMax } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';

/** What is outlined, as words alone. */
export const aimedSchema = z.object({
  kind: z.enum(clipKinds),
  author: z.nullable(z.string().check(z.maxLength(300))),
  text: z.nullable(z.string().check(z.maxLength(120))),
});
export type Aimed = z.infer<typeof aimedSchema>;

/** What the aiming script may answer. It runs in a stranger's page, so what does not fit is no answer at all. */
export const aimStateSchema = z.object({
  version: z.int(),
  kind: z.enum(['pointing', 'chosen', 'ended']),
  pointed: z.nullable(aimedSchema),
  count: z.int().check(z.gte(0), z.lte(clipPartsMax)),
});
export type CheckedAimState = z.infer<typeof aimStateSchema>;
