import * as z from 'zod/mini';
import { answerQualities } from './rating.ts';

/** How the complainants of a case rate its answer, as figures; whose words are whose is not said. */
export const ratingFiguresSchema = z
  .object({
    count: z.int(),
    qualities: z.array(z.object({ quality: z.enum(answerQualities), yes: z.int(), partly: z.int(), no: z.int() })),
    words: z.array(z.string()),
  })
  .register(z.globalRegistry, { id: 'RatingFigures' });
export type RatingFigures = z.infer<typeof ratingFiguresSchema>;
