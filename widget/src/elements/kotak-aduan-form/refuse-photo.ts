import type { Language } from '../../messages/messages-for.ts';
import { ToldError } from './told-error.ts';

/** In words that come with the first refusal; without a network it is only said that this photo can't be used. */
export async function refusePhoto(cause: unknown, picked: File, language: Language): Promise<never> {
  const part = await import('./refused-photo.ts').catch(() => null);
  const told = part?.refusalOf(cause, picked, language) ?? null;
  throw told === null ? cause : new ToldError(told, { cause });
}
