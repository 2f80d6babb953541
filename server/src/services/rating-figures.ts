import { answerQualities, type RatingDegree, type ratingFiguresSchema } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Row } from '../repositories/database.ts';

/** How often each of the six words was said of a case; null before anybody rated. */
export function ratingFigures(rows: readonly Row<'ratings'>[]): z.input<typeof ratingFiguresSchema> | null {
  if (rows.length === 0) return null;
  return {
    count: rows.length,
    qualities: answerQualities.map((quality) => {
      const count = (degree: RatingDegree): number => rows.filter((row) => row[quality] === degree).length;
      return { quality, yes: count('yes'), partly: count('partly'), no: count('no') };
    }),
    words: rows.flatMap(({ words }) => words ?? []),
  };
}
