import type { BuiltRequest } from './build-request.ts';
import type { RawResponse } from './read-response.ts';

export interface Transport {
  readonly request: BuiltRequest;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
}

/** One request by fetch. A redirect is an error: what is sent here may not follow one to another host. */
export async function sendWithFetch(fetchImpl: typeof fetch, { request, method, headers, credentials, signal }: Transport): Promise<RawResponse> {
  // Nothing inherited: what an old library writes into every object (`cache`, `mode`) would be read as one of our settings.
  const init = { __proto__: null, method, headers, body: request.body, credentials, signal, redirect: 'error' } as const;
  const response = await fetchImpl(request.url, init);
  return rawResponse({ status: response.status, text: await response.text(), header: (name) => response.headers.get(name) });
}

/** What is read of any answer, whatever carried it. */
export function rawResponse({ status, text, header }: { status: number; text: string; header: (name: string) => string | null }): RawResponse {
  return { status, text, retryAfter: header('Retry-After'), uploadOffset: header('Upload-Offset'), uploadLength: header('Upload-Length') };
}
