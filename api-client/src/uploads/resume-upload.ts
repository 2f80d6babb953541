import { Upload as TusUpload, type DetailedError, type HttpRequest, type HttpStack } from 'tus-js-client';
import type { RawResponse } from '../client/read-response.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { isRetryableError } from '../errors/is-retryable-error.ts';
import type { Upload } from '../schemas/upload.ts';
import { draftIdHeader } from '../schemas/upload-path.ts';
import { sendUploadRequest, type UploadRequest } from './send-upload-request.ts';
import { readUpload, type UploadFileInput, type UploadFileOptions } from './upload-file.ts';

const usualDelaysMs = [500, 2_000, 5_000];

/** Goes on with an upload from where the server has it, by the tus protocol. Null where the server has nothing of it. */
export async function resumeUpload(options: UploadFileOptions, input: UploadFileInput): Promise<Upload | null> {
  if (input.signal?.aborted) throw new AbortedError({ message: 'The upload was aborted' });
  const line = new Line(options, input);
  const failure = await run(line, options, input);
  if (failure === null) return readUpload(line.last?.text ? line.last : await line.askForAnswer(), options);
  // An answer that is none of success, or what kept it from coming: cut, halted, no longer allowed.
  if (!('originalResponse' in failure) || failure.originalResponse === null || line.last === null) throw failure;
  if (line.last.status === 404) return null;
  // Throws: this is no answer of success.
  return readUpload(line.last, options);
}

/** Null once all bytes are there. */
function run(
  line: Line,
  options: UploadFileOptions,
  { body, query, signal, onProgress, beforeAttempt }: UploadFileInput,
): Promise<Error | DetailedError | null> {
  return new Promise((resolve) => {
    const upload = new TusUpload(new Blob([body]), {
      uploadUrl: 'known',
      headers: { [draftIdHeader]: query.draftId },
      retryDelays: [...(options.resumeDelaysMs ?? usualDelaysMs)],
      storeFingerprintForResuming: false,
      // It is found again by its key; what a device remembers of it is the draft's business.
      fingerprint: () => Promise.resolve(''),
      fileReader: { openFile: () => Promise.resolve(sourceOf(body)) },
      httpStack: line,
      onBeforeRequest: () => beforeAttempt?.(),
      onProgress: (sentBytes) => onProgress?.({ sentBytes }),
      onShouldRetry: (error) => isWorthRetrying(error),
      onSuccess: () => end(null),
      onError: (error) => end(causeOf(error)),
    });
    const abort = (): void => {
      void upload.abort();
      end(new AbortedError({ message: 'The upload was aborted' }));
    };
    const end = (failure: Error | DetailedError | null): void => {
      signal?.removeEventListener('abort', abort);
      resolve(failure);
    };
    signal?.addEventListener('abort', abort);
    upload.start();
  });
}

function sourceOf(body: ArrayBuffer): { size: number; slice(start: number, end: number): Promise<{ value: Blob; done: boolean }>; close(): void } {
  return {
    size: body.byteLength,
    slice: (start, end) => Promise.resolve({ value: new Blob([body.slice(start, end)]), done: end >= body.byteLength }),
    close: () => undefined,
  };
}

/** A cut, a server that is busy, an offset that moved meanwhile (409). What is refused stays refused. */
function isWorthRetrying({ originalResponse, causingError }: DetailedError): boolean {
  if (causingError !== null && causingError !== undefined) return isRetryableError(causingError);
  const status = originalResponse?.getStatus() ?? 0;
  return status === 409 || status === 423 || status >= 500;
}

function causeOf(error: Error | DetailedError): Error | DetailedError {
  return 'causingError' in error && error.causingError !== null && error.causingError !== undefined ? error.causingError : error;
}

/** The library's requests over our own transport: the same signals, the same errors, and in tests the same `fetch`. */
class Line implements HttpStack {
  /** What was answered last. */
  last: RawResponse | null = null;
  readonly #options: UploadFileOptions;
  readonly #input: UploadFileInput;

  constructor(options: UploadFileOptions, input: UploadFileInput) {
    this.#options = options;
    this.#input = input;
  }

  getName(): string {
    return 'kotak-aduan';
  }

  createRequest(method: string): HttpRequest {
    const headers: Record<string, string> = {};
    const controller = new AbortController();
    let onProgress: (sentBytes: number) => void = () => undefined;
    return {
      getMethod: () => method,
      getURL: () => '',
      setHeader: (name, value) => {
        headers[name] = value;
      },
      getHeader: (name) => headers[name],
      setProgressHandler: (handler) => {
        onProgress = handler;
      },
      send: async (body: Blob | null = null) => {
        this.last = null;
        const response = await this.#send({
          method: method === 'HEAD' ? 'HEAD' : 'PATCH',
          headers,
          body,
          signal: controller.signal,
          onProgress: ({ sentBytes }) => onProgress(sentBytes),
        });
        this.last = response;
        return {
          getStatus: () => response.status,
          getHeader: (name) => (name === 'Upload-Offset' ? response.uploadOffset : name === 'Upload-Length' ? response.uploadLength : null) ?? undefined,
          getBody: () => response.text,
          getUnderlyingObject: () => response,
        };
      },
      abort: () => {
        controller.abort();
        return Promise.resolve();
      },
      getUnderlyingObject: () => null,
    };
  }

  /** All bytes were there before, and nobody has heard what became of them: an empty piece at the end is answered like the last one. */
  async askForAnswer(): Promise<RawResponse> {
    await this.#input.beforeAttempt?.();
    const { body, query, signal } = this.#input;
    const headers = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': `${body.byteLength}`, [draftIdHeader]: query.draftId };
    return this.#send({ method: 'PATCH', headers, body: new Blob(), signal });
  }

  #send(request: Omit<UploadRequest, 'uploadKey'>): Promise<RawResponse> {
    return sendUploadRequest(this.#options, { ...request, uploadKey: this.#input.idempotencyKey });
  }
}
