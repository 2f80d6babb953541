import { answerQualities, ratingSchema, type Rating } from '@kotak-aduan/api-client/schemas';
import { ApiError } from '../errors/api-error.ts';
import type { SentForm } from './read-form.ts';

/** What was chosen and written; null where nothing was. */
export function readRating(sent: SentForm): Rating | null {
  const orNull = (name: string): string | null => (sent.text(name).trim() === '' ? null : sent.text(name));
  const said = { ...Object.fromEntries(answerQualities.map((quality) => [quality, orNull(quality)])), words: orNull('kata') };
  if (Object.values(said).every((value) => value === null)) return null;
  const parsed = ratingSchema.safeParse(said);
  if (!parsed.success) throw new ApiError('invalid-input', 'this is no rating');
  return parsed.data;
}
