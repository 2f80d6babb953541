import { loadSharp } from '../services/read-image.ts';

/** A small photograph with a red left half and a blue right half, so that its orientation can be told. */
export async function makeImage({
  width = 64,
  height = 32,
  format = 'jpeg',
  orientation,
}: { width?: number; height?: number; format?: 'jpeg' | 'png' | 'webp'; orientation?: number } = {}): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const half = { create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: '#0000ff' } };
  const picture = sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([{ input: half, left: Math.floor(width / 2), top: 0 }]);
  const described = orientation === undefined ? picture : picture.withMetadata({ orientation });
  return described.toFormat(format).toBuffer();
}
