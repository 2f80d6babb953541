import type { UploadProgress } from './client-types.ts';
import type { RawResponse } from './read-response.ts';
import { rawResponse, type Transport } from './send-with-fetch.ts';

/** One request by XMLHttpRequest: the only way to see how much of a body has left. */
export function sendWithProgress(
  { request, method, headers, credentials, signal }: Transport,
  onProgress: (progress: UploadProgress) => void,
): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = (): void => xhr.abort();
    const fail = (): void => reject(new TypeError('XMLHttpRequest failed'));
    xhr.open(method, request.url);
    xhr.withCredentials = credentials === 'include';
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = (event) => onProgress({ sentBytes: event.loaded, totalBytes: event.total });
    xhr.onload = () => resolve(rawResponse({ status: xhr.status, text: xhr.responseText, header: (name) => xhr.getResponseHeader(name) }));
    xhr.onerror = fail;
    xhr.onabort = fail;
    xhr.onloadend = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort);
    xhr.send(request.body);
    if (signal.aborted) abort();
  });
}
