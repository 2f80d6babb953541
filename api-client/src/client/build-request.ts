import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { bytesBody, type Operation } from '../operations/define-operation.ts';
import { idempotencyKeySchema, type IdempotencyKey } from '../schemas/ids.ts';
import type { CallOptions, UploadProgress } from './client-types.ts';
import { joinAddress } from './join-address.ts';

/** A call with its types forgotten: what `createClientFor` hands on. The operation's schemas check it again. */
export interface LooseInput extends CallOptions {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly idempotencyKey?: IdempotencyKey | undefined;
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

export interface BuiltRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | ArrayBuffer | Blob | null;
}

type Schema = NonNullable<Operation['params']>;

/** The same check that the server makes, before a byte is sent. Throws `invalid-input` with the paths of what is wrong. */
function checked(schema: Schema, part: string, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) => issue.path.join('.'));
  throw new InvalidInputError({ message: `The ${part} breaks the contract at: ${fields.join(', ')}`, fields });
}

/** What stands in an address: everything there is text or reads as text. */
function addressParts(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (part === undefined ? [] : [[name, `${part}`]]));
}

/** Turns an operation and what a caller gave into an HTTP request, all but its credentials. */
export function buildRequest({ operation, baseUrl, input }: { operation: Operation; baseUrl: string; input: LooseInput }): BuiltRequest {
  let path: string = operation.path;
  if (operation.params) {
    for (const [name, value] of addressParts(checked(operation.params, 'path', input.params))) path = path.replace(`:${name}`, encodeURIComponent(value));
  }
  if (operation.query) {
    const query = new URLSearchParams(addressParts(checked(operation.query, 'query', input.query ?? {}))).toString();
    if (query !== '') path += `?${query}`;
  }
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (operation.isIdempotent) headers['Idempotency-Key'] = String(checked(idempotencyKeySchema, 'Idempotency-Key', input.idempotencyKey));
  const url = joinAddress(baseUrl, path);
  if (operation.body === undefined) return { url, headers, body: null };
  if (operation.body === bytesBody) {
    // No check by instanceof: bytes may come from another realm. The server weighs and sniffs them.
    const body = input.body as Uint8Array<ArrayBuffer> | ArrayBuffer | Blob;
    return { url, headers: { ...headers, 'Content-Type': 'application/octet-stream' }, body };
  }
  return { url, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(checked(operation.body, 'body', input.body)) };
}
