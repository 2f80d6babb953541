// jsqr is a classic script: imported for its side effect, it puts `jsQR` on the page.
import 'jsqr';

declare const jsQR: (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** What a camera reads in a picture. */
export async function readPicture(picture: HTMLImageElement): Promise<string | undefined> {
  await picture.decode();
  const { naturalWidth: width, naturalHeight: height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(picture, 0, 0);
  const pixels = context?.getImageData(0, 0, width, height);
  return pixels === undefined ? undefined : jsQR(pixels.data, width, height)?.data;
}
