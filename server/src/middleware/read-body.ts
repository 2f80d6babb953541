import { jsonBodyMaxBytes } from '@kotak-aduan/api-client/schemas';
import { ApiError } from '../errors/api-error.ts';
import { assertBoundedJson } from './assert-bounded-json.ts';

const textDecoder = new TextDecoder('utf-8', { fatal: true });

/** Reads a request's JSON: required, declared as such, bounded in size and depth, each name once. */
export async function readJsonBody(request: Request): Promise<{ value: unknown; bytes: Uint8Array }> {
  if (!isJson(request.headers.get('content-type'))) throw new ApiError('unsupported-media-type', 'Content-Type must be application/json');
  const bytes = await readBytes(request, jsonBodyMaxBytes);
  return { value: parseJson(bytes), bytes };
}

/** Whatever arrives, up to the limit; refuses by the declared length before it reads, and while it reads. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const declared = request.headers.get('content-length');
  if (Number(declared ?? 0) > maxBytes) throw new ApiError('too-large', `more than ${maxBytes} bytes`);
  // Node reads no more than what was declared, and without a stream it reads faster.
  if (declared !== null && /^\d+$/.test(declared)) return bounded(new Uint8Array(await request.arrayBuffer()), maxBytes);
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.length;
    if (length > maxBytes) throw new ApiError('too-large', `more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

/** For a POST that takes nothing: whatever a plain form could send is refused here as it is elsewhere. */
export async function assertNoBody(request: Request): Promise<void> {
  const isEmpty = request.headers.get('content-type') === null && (await readBytes(request, 0).catch(() => null)) !== null;
  if (!isEmpty) throw new ApiError('unsupported-media-type', 'this takes no body');
}

function bounded(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (bytes.length > maxBytes) throw new ApiError('too-large', `more than ${maxBytes} bytes`);
  return bytes;
}

function isJson(contentType: string | null): boolean {
  const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';');
  return type?.trim() === 'application/json' && parameters.every((parameter) => /^\s*charset="?utf-8"?\s*$/.test(parameter));
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = textDecoder.decode(bytes);
    assertBoundedJson(text);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError('malformed-request', 'the body is not JSON', { cause: error });
  }
}
