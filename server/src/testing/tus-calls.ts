import { randomUUID } from 'node:crypto';
import { draftIdHeader, resumableUploadsPath } from '@kotak-aduan/api-client/schemas';
import { ownOrigin, sha256, type TestServer } from './create-test-server.ts';

export interface TusUpload {
  readonly uploadKey: string;
  readonly draftId: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** A file as a device has it: with its own key, for a draft of its own unless told. */
export function tusUpload(bytes: Uint8Array, details: Partial<TusUpload> = {}): TusUpload {
  return { uploadKey: randomUUID(), draftId: randomUUID(), sha256: sha256(bytes), bytes, ...details };
}

type Headers = Record<string, string>;

/** The calls of the protocol as our client makes them; each takes headers on top. */
export interface TusCalls {
  /** With the first `count` bytes: all of them unless told. */
  create(upload: TusUpload, options?: { count?: number; headers?: Headers }): Promise<Response>;
  head(upload: TusUpload, headers?: Headers): Promise<Response>;
  /** With all bytes from the offset on. */
  patch(upload: TusUpload, offset: number, headers?: Headers): Promise<Response>;
  remove(upload: TusUpload, headers?: Headers): Promise<Response>;
}

export function tusCalls(server: TestServer): TusCalls {
  const send = (method: string, path: string, headers: Headers, body?: Uint8Array): Promise<Response> =>
    server.request(path, {
      method,
      headers: { Origin: ownOrigin, 'Tus-Resumable': '1.0.0', ...headers },
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
    });
  const one = ({ uploadKey }: TusUpload): string => `${resumableUploadsPath}/${uploadKey}`;
  const bytesType = { 'Content-Type': 'application/offset+octet-stream' };

  return {
    create: (upload, { count = upload.bytes.length, headers = {} } = {}) =>
      send(
        'POST',
        resumableUploadsPath,
        { ...bytesType, 'Upload-Length': String(upload.bytes.length), 'Upload-Metadata': metadataOf(upload), ...headers },
        upload.bytes.subarray(0, count),
      ),
    head: (upload, headers = {}) => send('HEAD', one(upload), { [draftIdHeader]: upload.draftId, ...headers }),
    patch: (upload, offset, headers = {}) =>
      send('PATCH', one(upload), { ...bytesType, [draftIdHeader]: upload.draftId, 'Upload-Offset': String(offset), ...headers }, upload.bytes.subarray(offset)),
    remove: (upload, headers = {}) => send('DELETE', one(upload), { [draftIdHeader]: upload.draftId, ...headers }),
  };
}

export function metadataOf({ draftId, sha256: sum, uploadKey }: TusUpload): string {
  return Object.entries({ draftId, sha256: sum, uploadKey })
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');
}
