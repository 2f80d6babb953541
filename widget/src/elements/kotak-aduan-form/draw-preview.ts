import type { DraftFile } from '@kotak-aduan/api-client/drafts';

/** Draws a photo as large as a form is wide, on a canvas as the thumbnails are. False where the browser can't read it. */
export async function drawPreview(canvas: HTMLCanvasElement, { bytes, mediaType }: Pick<DraftFile, 'bytes' | 'mediaType'>): Promise<boolean> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType })).catch(() => null);
  if (bitmap === null) return false;
  const scale = Math.min(1, 1_280 / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return true;
}
