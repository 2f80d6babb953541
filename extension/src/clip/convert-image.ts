import { uploadMaxBytes, uploadMediaTypes } from '@kotak-aduan/api-client/schemas';

export interface ImageBytes {
  readonly mediaType: string;
  readonly bytes: ArrayBuffer;
  /** Before it was made into a kind that the server takes. */
  readonly originalBytes?: ArrayBuffer;
}

/** A picture in a format and size that the server takes; null for what no browser can open. */
export async function convertImage(image: { readonly mediaType: string; readonly bytes: ArrayBuffer }): Promise<ImageBytes | null> {
  const known: readonly string[] = uploadMediaTypes;
  if (known.includes(image.mediaType) && image.bytes.byteLength <= uploadMaxBytes) return image;
  // No drawing is made of SVG: it is a document with scripts and links, not a photo.
  if (image.mediaType === 'image/svg+xml') return null;
  try {
    const bitmap = await createImageBitmap(new Blob([image.bytes], { type: image.mediaType }));
    const scale = Math.min(1, 4_096 / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const bytes = await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer();
    return bytes.byteLength <= uploadMaxBytes ? { mediaType: 'image/jpeg', bytes, originalBytes: image.bytes } : null;
  } catch {
    // The bytes are no picture that this browser knows; the draft names the gap.
    return null;
  }
}
