import { decodeDataUrl, encodeScreenshot, type Screenshot } from './crop-screenshot.ts';
import type { CheckedPartInView } from './page-reading-schema.ts';

/** One picture of an element, put together from screenshots of its parts. Null where they are not of one layout. */
export async function joinParts(parts: readonly { readonly part: CheckedPartInView; readonly dataUrl: string }[]): Promise<Screenshot | null> {
  const [first] = parts;
  if (first === undefined) return null;
  const { part: head } = first;
  const isOneLayout = parts.every(({ part }) => part.width === head.width && part.x === head.x && part.viewport.width === head.viewport.width);
  if (!isOneLayout) return null;
  let canvas: OffscreenCanvas | null = null;
  for (const { part, dataUrl } of parts) {
    const bytes = decodeDataUrl(dataUrl);
    if (bytes === null) return null;
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const scale = bitmap.width / part.viewport.width;
    const pixels = (length: number): number => Math.round(length * scale);
    canvas ??= new OffscreenCanvas(Math.max(1, pixels(head.width)), Math.max(1, pixels(head.height)));
    // Both edges are rounded alike, so that two parts meet without a seam.
    const top = pixels(part.from);
    const height = pixels(part.to) - top;
    canvas.getContext('2d')?.drawImage(bitmap, pixels(part.x), pixels(part.y), canvas.width, height, 0, top, canvas.width, height);
    bitmap.close();
  }
  return canvas === null ? null : encodeScreenshot(canvas);
}
