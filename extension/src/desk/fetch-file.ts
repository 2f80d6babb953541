export interface FetchFileOptions {
  readonly url: string;
  readonly baseUrl: string;
  readonly signal: AbortSignal;
  readonly fetch?: typeof globalThis.fetch;
}

/** A photo's address did not answer with the photo: it has expired, or the server can't be reached. */
export class FileUnavailableError extends Error {
  override readonly name = 'FileUnavailableError';
  readonly code: 'network' | 'not-found';

  constructor(code: 'network' | 'not-found', options?: ErrorOptions) {
    super(`The file is unavailable (${code})`, options);
    this.code = code;
  }
}

/** The bytes behind a signed address. The signature is in the address; nothing else is sent along. */
export async function fetchFile({ url, baseUrl, signal, fetch = globalThis.fetch }: FetchFileOptions): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(new URL(url, baseUrl), { credentials: 'omit', signal });
  } catch (cause) {
    throw new FileUnavailableError('network', { cause });
  }
  if (!response.ok) throw new FileUnavailableError('not-found');
  return await response.blob();
}
