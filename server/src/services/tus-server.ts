import { resumableUploadsPath, uploadMaxBytes } from '@kotak-aduan/api-client/schemas';
import { FileStore as PartialFiles } from '@tus/file-store';
import { ERRORS, type KvStore, Server, Upload } from '@tus/server';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findPartialUpload } from '../repositories/partial-upload-repository.ts';
import type { ResumableUploads } from './resumable-uploads.ts';
import { readUploadMetadata } from './upload-metadata.ts';

/** How long a newer request waits for an older one about the same upload, whose line is most likely dead. */
const lockDrainMs = 500;

export interface TusServer {
  /** Answers by the protocol, or throws what went wrong as an ApiError. */
  answer(request: Request): Promise<Response>;
}

/** The tus protocol itself, from a library: locks, offsets, partial files. Who may, and what a whole file becomes, is decided elsewhere. */
export function createTusServer({ database, files, uploads }: Pick<Dependencies, 'database' | 'files'> & { uploads: ResumableUploads }): TusServer {
  /** The library turns whatever is thrown into text; here it is kept as it was. */
  const failures = new WeakMap<Request, unknown>();
  const server = new Server({
    path: resumableUploadsPath,
    datastore: new PartialFiles({ directory: files.partialFolder, configstore: declaredUploads(database) }),
    relativeLocation: true,
    maxSize: uploadMaxBytes,
    lockDrainTimeout: lockDrainMs,
    // CORS is the whole server's business.
    allowedOrigins: () => false,
    namingFunction: (request) => metadataOf(request).uploadKey,
    onUploadCreate: async (request, { size }) => {
      if (size === undefined) throw new ApiError('malformed-request', 'Upload-Length is needed');
      await uploads.declare(metadataOf(request), size);
      return {};
    },
    onUploadFinish: async (_request, { id }) => ({ status_code: 201, body: JSON.stringify(await uploads.finish(id)) }),
    onResponseError: (request, error) => {
      failures.set(request, error);
      return undefined;
    },
  });
  return {
    answer: async (request) => {
      const response = await server.handleWeb(request);
      if (response.ok) return response;
      throw toApiError(failures.get(request), response.status);
    },
  };
}

function metadataOf(request: Request): ReturnType<typeof readUploadMetadata> {
  return readUploadMetadata(request.headers.get('upload-metadata'));
}

/** What the library would keep in a file of its own beside each upload stands in the database: declared before the first byte. */
function declaredUploads(database: Dependencies['database']): KvStore {
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    get: async (id) => {
      const row = await findPartialUpload(database, id);
      return row === undefined ? undefined : new Upload({ id, size: row.size_bytes, offset: 0, creation_date: row.created_at });
    },
    set: nothing,
    delete: nothing,
  };
}

function toApiError(failure: unknown, status: number): unknown {
  if (failure instanceof Error) return failure;
  const message = `tus: ${status}`;
  if (failure === ERRORS.ABORTED || failure === ERRORS.ERR_LOCK_TIMEOUT || status === 409) return new ApiError('still-running', message);
  if (status === 404 || status === 410) return new ApiError('not-found', 'no such upload');
  if (status === 413) return new ApiError('too-large', `more than ${uploadMaxBytes} bytes, or than was said`);
  return new ApiError(status >= 500 ? 'unavailable' : 'malformed-request', message);
}
