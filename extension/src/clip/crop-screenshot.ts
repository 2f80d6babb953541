import { uploadMaxBytes } from '@kotak-aduan/api-client/schemas';
import type { CheckedPageReading } from './page-reading-schema.ts';

export interface Screenshot {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: ArrayBuffer;
  /** Cut to the clipped element; false where it isn't known or the page has moved, and the whole window is shown. */
  readonly isCropped: boolean;
}

/** The part of a screenshot that shows the clipped element; the whole of it where that isn't known or the page has moved meanwhile. */
export async function cropScreenshot(dataUrl: string, reading: CheckedPageReading | null): Promise<Screenshot | null> {
  const original = decodeDataUrl(dataUrl);
  if (original === null) return null;
  const bitmap = await createImageBitmap(new Blob([original], { type: 'image/png' }));
  try {
    const whole = { width: bitmap.width, height: bitmap.height };
    const area = cropArea(whole, reading);
    const canvas = new OffscreenCanvas(area.width, area.height);
    canvas.getContext('2d')?.drawImage(bitmap, area.x, area.y, area.width, area.height, 0, 0, area.width, area.height);
    const encoded = await encodeScreenshot(canvas);
    return encoded === null ? null : { ...encoded, isCropped: area.width < whole.width || area.height < whole.height };
  } finally {
    bitmap.close();
  }
}

/** Without loss where that is small enough. */
export async function encodeScreenshot(canvas: OffscreenCanvas): Promise<Screenshot | null> {
  for (const mediaType of ['image/png', 'image/jpeg'] as const) {
    const bytes = await (await canvas.convertToBlob({ type: mediaType, quality: 0.9 })).arrayBuffer();
    if (bytes.byteLength <= uploadMaxBytes) return { mediaType, bytes, isCropped: true };
  }
  return null;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function cropArea(image: { readonly width: number; readonly height: number }, reading: CheckedPageReading | null): Area {
  const whole = { x: 0, y: 0, width: image.width, height: image.height };
  if (reading === null || reading.rectangle === null) return whole;
  const { viewport, rectangle } = reading;
  const scale = image.width / viewport.width;
  // The panel opens beside the page and narrows it: a rectangle of another layout would cut somebody else's words.
  if (Math.abs(image.height / viewport.height / scale - 1) > 0.03) return whole;
  // Whole pixels of the element: one that it shares with its neighbour is left out.
  const x = Math.min(Math.ceil(rectangle.x * scale), image.width - 1);
  const y = Math.min(Math.ceil(rectangle.y * scale), image.height - 1);
  const right = Math.min(Math.floor((rectangle.x + rectangle.width) * scale), image.width);
  const bottom = Math.min(Math.floor((rectangle.y + rectangle.height) * scale), image.height);
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}

export function decodeDataUrl(dataUrl: string): Uint8Array<ArrayBuffer> | null {
  const encoded = /^data:image\/png;base64,([A-Za-z0-9+/=]+)$/.exec(dataUrl)?.[1];
  if (encoded === undefined) return null;
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}
