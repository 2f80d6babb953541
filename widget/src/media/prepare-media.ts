import { sha256Hex } from '@kotak-aduan/api-client/sha256-hex';
import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { citizenMediaTypes, uploadMaxBytes } from '@kotak-aduan/api-client/schemas/limits';
import { isPhotoError } from '../photos/photo-error.ts';
import { isMediaError, MediaError } from './media-error.ts';
import { readRecordedAt } from './read-recorded-at.ts';
import { isRecordedHere } from './recorded-here.ts';

export interface PrepareMediaOptions {
  /** Of the picked file, read when it was picked. */
  readonly bytes: Promise<ArrayBuffer>;
  readonly onProgress?: ((share: number) => void) | undefined;
  /** The heavy parts, each fetched for its own kind of file. */
  readonly loadStripMedia?: () => Promise<typeof import('./strip-media.ts')>;
  readonly loadStripPdf?: () => Promise<typeof import('./strip-pdf.ts')>;
}

const loading =
  <Part>(load: () => Promise<Part>) =>
  (): Promise<Part> =>
    load().catch((cause: unknown) => {
      throw new MediaError('part-missing', { cause });
    });

/**
 * Makes a picked recording, video or document ready to send: without what its file says of people, places and devices, with the hash and the
 * time of the original beside it. Throws a `MediaError`.
 */
export async function prepareMedia(picked: File, options: PrepareMediaOptions): Promise<DraftFile> {
  const medium = picked.type.split('/')[0];
  const isPdf = picked.type === 'application/pdf';
  if (!isPdf && medium !== 'audio' && medium !== 'video') throw new MediaError('not-accepted');
  const original = await options.bytes.catch((cause: unknown) => {
    const isTooLarge = isPhotoError(cause) && cause.code === 'photo-too-large';
    throw new MediaError(isTooLarge ? (isPdf ? 'pdf-too-large' : 'media-too-large') : isPdf ? 'pdf-unreadable' : 'media-unreadable', { cause });
  });
  const details = { name: picked.name, originalSha256: await sha256Hex(original) };
  if (isPdf) return newDraftFile({ ...details, mediaType: picked.type, bytes: await preparePdf(original, options) });
  const stripped = await prepareRecording(picked, original, options);
  const recordedAt = isRecordedHere(picked) ? new Date(picked.lastModified).toISOString() : readRecordedAt(original);
  return newDraftFile({ ...details, ...stripped, takenAt: recordedAt });
}

async function preparePdf(original: ArrayBuffer, { loadStripPdf = () => import('./strip-pdf.ts') }: PrepareMediaOptions): Promise<ArrayBuffer> {
  if (original.byteLength > uploadMaxBytes) throw new MediaError('pdf-too-large');
  const { stripPdf } = await loading(loadStripPdf)();
  const bytes = await stripPdf(original);
  if (bytes.byteLength > uploadMaxBytes) throw new MediaError('pdf-too-large');
  return bytes;
}

async function prepareRecording(
  picked: File,
  original: ArrayBuffer,
  { onProgress, loadStripMedia = () => import('./strip-media.ts') }: PrepareMediaOptions,
): Promise<{ bytes: ArrayBuffer; mediaType: string }> {
  try {
    const { stripMedia } = await loading(loadStripMedia)();
    const { bytes, mediaType } = await stripMedia(original, { onProgress });
    return { bytes, mediaType };
  } catch (error) {
    // What was just spoken must not be lost because a part did not come or knows no such file; there is nothing in it to strip.
    const mediaType = citizenMediaTypes.find((type) => type === picked.type.split(';')[0]);
    const canGoAsItIs = isRecordedHere(picked) && mediaType !== undefined && original.byteLength <= uploadMaxBytes;
    const isHopeless = isMediaError(error) && error.code !== 'part-missing' && error.code !== 'media-unreadable';
    if (canGoAsItIs && !isHopeless) return { bytes: original, mediaType };
    throw error;
  }
}
