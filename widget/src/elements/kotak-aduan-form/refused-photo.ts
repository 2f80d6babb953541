import { filesId } from '../../messages/id/files.ts';
import type { Language } from '../../messages/messages-for.ts';
import { isPhotoError } from '../../photos/photo-error.ts';

/** Why a photo can't be taken, and what to do; null where it only can't be read. */
export function refusalOf(cause: unknown, { name, size }: File, { partTexts }: Language): string | null {
  if (!isPhotoError(cause)) return null;
  const words = partTexts?.files ?? filesId;
  switch (cause.code) {
    case 'photo-too-large':
      return words.tooLarge(name, Math.round(size / 1_000_000));
    case 'photo-too-many-pixels':
      return words.tooManyPixels(name);
    case 'not-a-photo':
      return words.notPhoto(name);
    case 'photo-unreadable':
      return null;
  }
}
