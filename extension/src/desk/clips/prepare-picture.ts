import { sha256Hex } from '@kotak-aduan/api-client';
import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { uploadMaxBytes } from '@kotak-aduan/api-client/schemas';
import { numbered, screenshotName } from '../../clip/clip-file.ts';

const longestEdge = 4_096;

/**
 * A picture of the phone as it goes into a draft: drawn anew, so that nothing is left of where, when and by whom it was made. A screenshot stays without loss
 * where that is small enough. Null for what no browser can open.
 */
export async function preparePicture(picture: { readonly mediaType: string; readonly bytes: ArrayBuffer }, index: number): Promise<DraftFile | null> {
  const drawn = await draw(picture).catch(() => null);
  if (drawn === null) return null;
  const file = { ...drawn, originalSha256: await sha256Hex(picture.bytes) };
  return newDraftFile({ name: numbered(screenshotName(drawn.mediaType), index), ...file });
}

async function draw({ mediaType, bytes }: { mediaType: string; bytes: ArrayBuffer }): Promise<{ mediaType: string; bytes: ArrayBuffer } | null> {
  // No drawing is made of SVG: it is a document with scripts and links, not a photo.
  if (mediaType === 'image/svg+xml') return null;
  const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType }));
  const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  for (const [type, quality] of [...(mediaType === 'image/png' ? ([['image/png', 1]] as const) : []), ['image/jpeg', 0.9], ['image/jpeg', 0.75]] as const) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
    if (blob !== null && blob.size <= uploadMaxBytes) return { mediaType: type, bytes: await blob.arrayBuffer() };
  }
  return null;
}
