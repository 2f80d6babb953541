import { imageMaxPixels } from '@kotak-aduan/api-client/schemas';
import type sharpFunction from 'sharp';
import { ApiError } from '../errors/api-error.ts';
import { createQueue } from './queue.ts';

/** Long side of what is kept. */
const maxSide = 2560;
const timeoutSeconds = 10;
const jpegQuality = 84;

/** Decoding is the heaviest thing that a stranger can ask for: two at a time, whatever arrives. */
const decoding = createQueue({ maxRunning: 2, maxWaiting: 200 });

export interface CleanImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

let loaded: Promise<typeof sharpFunction> | null = null;

/** libvips is loaded with the first picture: a server at rest does without its memory. */
export function loadSharp(): Promise<typeof sharpFunction> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    // Everything is shut but what people may send; SVG, PDF, TIFF, HEIF and the rest are never opened.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return loaded;
}

/**
 * Opens a picture and writes it anew: turned as it was meant, at most 2560 px long, without anything that was not a pixel.
 * A picture that is too large is refused by its header, before a pixel is read.
 */
export async function cleanImage(path: string, mediaType: 'image/jpeg' | 'image/png' | 'image/webp'): Promise<CleanImage> {
  const sharp = await loadSharp();
  const options = { limitInputPixels: imageMaxPixels, failOn: 'error', animated: false } as const;
  try {
    const { width, height } = await sharp(path, options).metadata();
    if (width * height > imageMaxPixels) throw new ApiError('image-too-large', 'more than 50 megapixels');
    return await decoding(async () => {
      const picture = sharp(path, options)
        .autoOrient()
        .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
        .timeout({ seconds: timeoutSeconds });
      const written =
        mediaType === 'image/jpeg'
          ? picture.jpeg({ quality: jpegQuality })
          : mediaType === 'image/png'
            ? picture.png()
            : picture.webp({ quality: jpegQuality });
      const { data, info } = await written.toBuffer({ resolveWithObject: true });
      return { bytes: data, width: info.width, height: info.height };
    });
  } catch (error) {
    if (error instanceof ApiError) throw error;
    if (error instanceof Error && /pixel limit/i.test(error.message)) throw new ApiError('image-too-large', 'more than 50 megapixels');
    throw new ApiError('unreadable-image', 'the picture can’t be opened', { cause: error });
  }
}
