import { citizenMediaTypes, uploadMaxBytes, uploadMediaTypes, type CitizenMediaType } from '@kotak-aduan/api-client/schemas';
import { ApiError } from '../errors/api-error.ts';
import type { FileJob, FileJobResult } from './file-job.ts';
import { createQueue } from './queue.ts';
import { cleanImage } from './read-image.ts';
import { runJob } from './run-job.ts';

/** A file as it is kept and shown. */
export interface CleanFile {
  readonly bytes: Uint8Array;
  readonly mediaType: CitizenMediaType;
  readonly width: number | null;
  readonly height: number | null;
  readonly durationSeconds: number | null;
}

/** One at a time: what is in these files was written by strangers, and is read by a thread that may take its ten seconds. */
const reading = createQueue({ maxRunning: 1, maxWaiting: 100 });
const jobFile = new URL('./file-job.ts', import.meta.url);

const image =
  (mediaType: 'image/jpeg' | 'image/png' | 'image/webp') =>
  async (path: string): Promise<CleanFile> => ({ ...(await cleanImage(path, mediaType)), mediaType, durationSeconds: null });

const inThread =
  (kind: FileJob['kind']) =>
  async (path: string): Promise<CleanFile> => {
    const result = await reading(() => runJob<FileJobResult>({ file: jobFile, data: { kind, path } satisfies FileJob }));
    if (result === null) throw new ApiError('unreadable-file', 'opening it took too long, or too much memory');
    if (!result.isClean) throw new ApiError(result.code, result.message);
    if (result.file.bytes.length > uploadMaxBytes) throw new ApiError('too-large', 'written anew it is larger than allowed');
    return result.file;
  };

/** How each kind is checked and stripped, by what its first bytes are. A new kind needs a line here and one in the contract. */
const cleaners: Readonly<Record<string, (path: string) => Promise<CleanFile>>> = {
  'image/jpeg': image('image/jpeg'),
  'image/png': image('image/png'),
  'image/webp': image('image/webp'),
  'application/pdf': inThread('pdf'),
  // Whether there is a picture in it, only its tracks say.
  'video/webm': inThread('recording'),
  'audio/webm': inThread('recording'),
  'video/matroska': inThread('recording'),
  'video/x-matroska': inThread('recording'),
  'video/mp4': inThread('recording'),
  'audio/mp4': inThread('recording'),
  'audio/x-m4a': inThread('recording'),
  'video/x-m4v': inThread('recording'),
  'video/3gpp': inThread('recording'),
  // As an iPhone records: it becomes MP4.
  'video/quicktime': inThread('recording'),
  'audio/ogg': inThread('recording'),
  'application/ogg': inThread('recording'),
};

/** Checks what is in a received file and gives what may be kept of it. By the bytes alone: neither a name nor a header is believed. */
export async function readMedia(path: string, source: 'citizen' | 'agency'): Promise<CleanFile> {
  const { fileTypeFromFile } = await import('file-type');
  const found = (await fileTypeFromFile(path))?.mime.split(';')[0] ?? '';
  const cleaner = Object.hasOwn(cleaners, found) ? cleaners[found] : undefined;
  const allowed: readonly string[] = source === 'agency' ? uploadMediaTypes : citizenMediaTypes;
  if (cleaner === undefined || (source === 'agency' && !allowed.includes(found))) throw new ApiError('unsupported-file', 'no kind of file that is taken');
  return cleaner(path);
}
