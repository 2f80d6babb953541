import { attemptSignal } from '../client/attempt-signal.ts';
import type { ClientOptions } from '../client/client-types.ts';
import { joinAddress } from '../client/join-address.ts';
import type { RawResponse } from '../client/read-response.ts';
import { sendWithFetch } from '../client/send-with-fetch.ts';
import { sendWithProgress } from '../client/send-with-progress.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { resumableUploadsPath } from '../schemas/upload-path.ts';

export interface UploadRequest {
  readonly method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE';
  /** Empty for a new one. */
  readonly uploadKey: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ArrayBuffer | Blob | null;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { sentBytes: number }) => void) | undefined;
}

/** A line on which nothing moves for so long is as good as cut: the upload goes on over another. */
const stalledMs = 45_000;

/** One request of the tus protocol. However little goes through, it is given time as long as something does. */
export async function sendUploadRequest(
  { baseUrl, fetch: fetcher, uploadTimeoutMs = stalledMs }: ClientOptions,
  { method, uploadKey, headers, body, signal, onProgress }: UploadRequest,
): Promise<RawResponse> {
  const attempt = attemptSignal({ signal, timeoutMs: uploadTimeoutMs });
  const transport = {
    request: { url: joinAddress(baseUrl, resumableUploadsPath + (uploadKey && `/${uploadKey}`)), headers, body },
    method,
    headers: { Accept: 'application/json', 'Tus-Resumable': '1.0.0', ...headers },
    credentials: 'omit' as const,
    signal: attempt.signal,
  };
  try {
    if (typeof XMLHttpRequest !== 'function' || fetcher) return await sendWithFetch(fetcher ?? ((...args) => fetch(...args)), transport);
    return await sendWithProgress(transport, (progress) => {
      attempt.restart();
      onProgress?.(progress);
    });
  } catch (cause) {
    if (signal?.aborted) throw new AbortedError({ message: 'The upload was aborted', cause });
    if (attempt.hasTimedOut()) throw new TimeoutError({ message: 'The upload stalled', cause });
    throw new NetworkError({ message: 'The upload was cut', cause });
  } finally {
    attempt.release();
  }
}
