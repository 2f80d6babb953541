import { sha256Hex } from '@kotak-aduan/api-client/sha256-hex';
import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { imageMaxPixels } from '@kotak-aduan/api-client/schemas/limits';
import { PhotoError } from './photo-error.ts';
import { readImageHeader } from './read-image-header.ts';
import { readPicked } from './read-picked.ts';
import { readTakenAt } from './read-taken-at.ts';
import { shrinkPhoto } from './shrink-photo.ts';

export interface PreparePhotoOptions {
  /** Of the picked file, where they were read before. */
  readonly bytes?: Promise<ArrayBuffer>;
  readonly shrink?: (original: Blob) => Promise<ArrayBuffer>;
}

/**
 * Makes a picked photo ready to send: smaller, without place, camera or thumbnail inside, with the hash and the time of the
 * original beside it. Throws a `PhotoError`.
 * @example
 * const file = await preparePhoto(input.files[0]);
 */
export async function preparePhoto(picked: File, { bytes = readPicked(picked), shrink = shrinkPhoto }: PreparePhotoOptions = {}): Promise<DraftFile> {
  const original = await bytes;
  const header = readImageHeader(original);
  if (header === null && !canBeDecodedElsewhere(picked)) throw new PhotoError('not-a-photo');
  if (header !== null && header.width * header.height > imageMaxPixels) throw new PhotoError('photo-too-many-pixels');
  const small = await shrink(new Blob([original], { type: header?.mediaType ?? picked.type }));
  return newDraftFile({
    name: picked.name,
    mediaType: 'image/jpeg',
    bytes: small,
    originalSha256: await sha256Hex(original),
    takenAt: readTakenAt(original),
  });
}

/** An iPhone's HEIC or a new format: the browser may know it, and what comes off the canvas is a JPEG all the same. */
function canBeDecodedElsewhere(picked: File): boolean {
  return /^image\/(?:heic|heif|avif|gif|bmp)$/.test(picked.type);
}
