import type { ClientOptions } from '../client/client-types.ts';
import { readResponse } from '../client/read-response.ts';
import { BadResponseError } from '../errors/bad-response-error.ts';
import { hasCode } from '../errors/has-code.ts';
import { isRetryableError } from '../errors/is-retryable-error.ts';
import { createUpload } from '../operations/create-upload.ts';
import type { DraftId, IdempotencyKey, Sha256 } from '../schemas/ids.ts';
import type { Upload } from '../schemas/upload.ts';
import { draftIdHeader } from '../schemas/upload-path.ts';
import { sendUploadRequest } from './send-upload-request.ts';

export interface UploadFileInput {
  readonly query: { readonly draftId: DraftId; readonly sha256: Sha256 };
  readonly body: ArrayBuffer;
  /** The file's own, and the upload's id. */
  readonly idempotencyKey: IdempotencyKey;
  /** It was begun before: asks first how far that came. */
  readonly isContinued?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { sentBytes: number }) => void) | undefined;
  /** Asked before each request; throws where nothing more may be sent. */
  readonly beforeAttempt?: (() => Promise<void>) | undefined;
}

export interface UploadFileOptions extends ClientOptions {
  /** Waits before the upload goes on after each cut; once bytes got through they begin anew. */
  readonly resumeDelaysMs?: readonly number[] | undefined;
  /** What goes on after a cut, fetched when there was one. */
  readonly loadResume?: (() => Promise<{ resumeUpload: ResumeUpload }>) | undefined;
}

/** Null where the server knows nothing of the upload. */
export type ResumeUpload = (options: UploadFileOptions, input: UploadFileInput) => Promise<Upload | null>;
export type UploadFile = (input: UploadFileInput) => Promise<Upload>;

/**
 * Uploads that go on where they were cut. The first try is one plain request; only after a cut is the library of the tus
 * protocol fetched. Gives the upload once the server has looked at all of it, or throws why it can't be taken.
 */
export function createFileUploader(options: UploadFileOptions): UploadFile {
  return async (input) => {
    if (input.isContinued !== true) {
      try {
        return await begin(options, input);
      } catch (error) {
        if (!isCut(error)) throw error;
      }
    }
    return goOn(options, input);
  };
}

async function goOn(options: UploadFileOptions, input: UploadFileInput): Promise<Upload> {
  const load = options.loadResume ?? (() => import('./resume-upload.ts'));
  const resume = await load().then(
    (loaded) => loaded.resumeUpload,
    async () => {
      // Cut off before it was ever loaded. Some browsers remember that for as long as the page lives, so this way is left: all of it anew.
      await discard(options, input).catch(() => undefined);
      return null;
    },
  );
  const resumed = resume === null ? null : await resume(options, input);
  return resumed === null ? begin(options, input) : asSent(resumed, input);
}

async function begin(options: UploadFileOptions, input: UploadFileInput): Promise<Upload> {
  const { query, body, idempotencyKey, signal, onProgress } = input;
  await input.beforeAttempt?.();
  const metadata = Object.entries({ ...query, uploadKey: idempotencyKey }).map(([name, value]) => `${name} ${btoa(value)}`);
  const headers = { ...bytesType, 'Upload-Length': `${body.byteLength}`, 'Upload-Metadata': metadata.join() };
  const response = await sendUploadRequest(options, { method: 'POST', uploadKey: '', headers, body, signal, onProgress });
  return asSent(await readUpload(response, options), input);
}

const bytesType = { 'Content-Type': 'application/offset+octet-stream' };

async function discard(options: UploadFileOptions, { query, idempotencyKey, signal }: UploadFileInput): Promise<void> {
  await sendUploadRequest(options, { method: 'DELETE', uploadKey: idempotencyKey, headers: { [draftIdHeader]: query.draftId }, body: null, signal });
}

/** The same reading, and the same errors, as for an upload in one piece. */
export async function readUpload(response: Parameters<typeof readResponse>[0]['response'], { now = Date.now }: ClientOptions): Promise<Upload> {
  // The operation's schema has read it.
  return (await readResponse({ operation: createUpload, response, sentBody: null, now: now() })) as Upload;
}

function asSent(upload: Upload, { query, idempotencyKey }: UploadFileInput): Upload {
  // Two ids of one text: the key that the device made is the upload's id.
  const uploadId: string = upload.uploadId;
  if (uploadId === idempotencyKey && upload.sha256 === query.sha256) return upload;
  throw new BadResponseError({ message: 'An answer about another upload', status: 201 });
}

/** Not refused, but lost on the way, or begun before: where it stands is worth asking at once. Whoever sent too much must wait. */
function isCut(error: unknown): boolean {
  return isRetryableError(error) && !hasCode(error, 'rate-limited');
}
