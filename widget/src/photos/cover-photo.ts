import { sha256Hex } from '@kotak-aduan/api-client/sha256-hex';
import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { coverPixels, type Area } from './cover-pixels.ts';
import { PhotoError } from './photo-error.ts';

const quality = 0.82;

/**
 * Draws a photo anew with parts of it covered: other bytes, another hash, another id and key. What the camera's own file was stays known
 * by its hash; its bytes left the device's memory when the photo was prepared. Throws a `PhotoError`.
 */
export async function coverPhoto(file: DraftFile, areas: readonly Area[], random?: () => number): Promise<DraftFile> {
  const bitmap = await createImageBitmap(new Blob([file.bytes], { type: file.mediaType })).catch((cause: unknown) => {
    throw new PhotoError('photo-unreadable', { cause });
  });
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new PhotoError('photo-unreadable');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  coverPixels(pixels, areas, random);
  context.putImageData(pixels, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  // Frees the pixels at once, as after shrinking.
  canvas.width = 0;
  if (blob === null) throw new PhotoError('photo-unreadable');
  const { name, originalSha256, takenAt, place, caption } = file;
  const covered = await newDraftFile({
    name,
    mediaType: 'image/jpeg',
    bytes: await blob.arrayBuffer(),
    originalSha256: originalSha256 ?? (await sha256Hex(file.bytes)),
    takenAt,
    place,
    caption,
  });
  return { ...covered, coveredParts: (file.coveredParts ?? 0) + areas.length };
}
