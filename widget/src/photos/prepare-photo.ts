import { sha256Hex } from '@kotak-aduan/api-client';
import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { imageMaxPixels } from '@kotak-aduan/api-client/schemas/limits';
import { PhotoError } from './photo-error.ts';
import { readImageHeader } from './read-image-header.ts';
import { readTakenAt } from './read-taken-at.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** Larger files would not fit into a cheap phone's memory while they are drawn. */
export const originalMaxBytes = 25_000_000;

export interface PreparePhotoOptions {
  readonly shrink?: (original: Blob) => Promise<ArrayBuffer>;
}

/**
 * Makes a picked photo ready to send: smaller, without place, camera or thumbnail inside, with the hash and the time of the
 * original beside it. Throws a `PhotoError`.
 * @example
 * const file = await preparePhoto(input.files[0]);
 */
export async function preparePhoto(picked: File, { shrink = shrinkPhoto }: PreparePhotoOptions = {}): Promise<DraftFile> {
  if (picked.size > originalMaxBytes) throw new PhotoError('photo-too-large');
  // Read at once: on Android a file from Drive goes stale, and the camera's may be deleted.
  const original = await picked.arrayBuffer().catch((cause: unknown) => {
    throw new PhotoError('photo-unreadable', { cause });
  });
  const header = readImageHeader(original);
  if (header === null && !canBeDecodedElsewhere(picked)) throw new PhotoError('not-a-photo');
  if (header !== null && header.width * header.height > imageMaxPixels) throw new PhotoError('photo-too-many-pixels');
  const bytes = await shrink(new Blob([original], { type: header?.mediaType ?? picked.type }));
  return newDraftFile({
    name: picked.name,
    mediaType: 'image/jpeg',
    bytes,
    originalSha256: await sha256Hex(original),
    takenAt: readTakenAt(original),
  });
}

/** An iPhone's HEIC or a new format: the browser may know it, and what comes off the canvas is a JPEG all the same. */
function canBeDecodedElsewhere(picked: File): boolean {
  return /^image\/(?:heic|heif|avif|gif|bmp)$/.test(picked.type);
}
