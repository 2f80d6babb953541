import { PhotoError } from './photo-error.ts';

const longestEdge = 1920;
const quality = 0.82;

/** Draws the photo anew on a canvas, upright and at most 1,920 px long: what was hidden in the file does not come along. */
export async function shrinkPhoto(original: Blob): Promise<ArrayBuffer> {
  const bitmap = await createImageBitmap(original).catch((cause: unknown) => {
    throw new PhotoError('photo-unreadable', { cause });
  });
  const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new PhotoError('photo-unreadable');
  context.imageSmoothingQuality = 'high';
  // JPEG has no transparency: what was see-through becomes paper, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  // Frees the pixels at once: a cheap phone holds few of these.
  canvas.width = 0;
  if (blob === null) throw new PhotoError('photo-unreadable');
  return blob.arrayBuffer();
}
