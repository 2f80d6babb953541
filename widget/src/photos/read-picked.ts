import { PhotoError } from './photo-error.ts';

/** Larger photos would not fit into a cheap phone's memory while they are drawn. */
export const originalMaxBytes = 25_000_000;
/** A minute of film in full HD. Held as a whole, because the hash of the original is made of it. */
export const filmMaxBytes = 150_000_000;

/**
 * The bytes of a file at the moment when it is picked: on Android a file from Drive goes stale, the camera's may be deleted, and
 * a file that was changed since can't be read at all. Throws a `PhotoError`.
 */
export async function readPicked(picked: File): Promise<ArrayBuffer> {
  if (picked.size > (picked.type.startsWith('video/') ? filmMaxBytes : originalMaxBytes)) throw new PhotoError('photo-too-large');
  return picked.arrayBuffer().catch((cause: unknown) => {
    throw new PhotoError('photo-unreadable', { cause });
  });
}
