import { draftIdHeader, resumableUploadsPath, type Upload } from '@kotak-aduan/api-client/schemas';
import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { errorResponse } from '../middleware/error-response.ts';
import { type BegunUpload, ResumableUploads } from '../services/resumable-uploads.ts';
import { createTusServer } from '../services/tus-server.ts';
import { isUploadKey, readUploadMetadata } from '../services/upload-metadata.ts';

type Answer = (c: Context<AppEnvironment>) => Promise<Response>;

/** Of what the protocol answers, what a client needs. */
const answerHeaders = ['Tus-Resumable', 'Upload-Offset', 'Upload-Length', 'Location'] as const;

/** Uploads by the tus protocol. No operation of the contract, whose calls are JSON; the same origins, limits, headers and errors. */
export function mountResumableUploads(app: Hono<AppEnvironment>, dependencies: Dependencies): void {
  const uploads = new ResumableUploads(dependencies);
  const tus = createTusServer({ ...dependencies, uploads });

  const create: Answer = async (c) => {
    assertUploadType(c);
    const metadata = readUploadMetadata(c.req.header('upload-metadata') ?? null);
    const known = await uploads.known(metadata);
    if (known === null) return pass(c, await tus.answer(c.req.raw));
    return whole(c, known, Number(c.req.header('upload-length')));
  };

  /** HEAD: where the upload stands. Bytes that are all there and were never looked at (a crash, a full queue) are looked at now. */
  const stand: Answer = async (c) => {
    const { uploadId, found } = await find(c);
    if (found.upload !== null) return offset(c, found.sizeBytes, found.sizeBytes);
    const { headers } = await tus.answer(c.req.raw);
    const arrived = Number(headers.get('Upload-Offset'));
    if (arrived === found.sizeBytes) await uploads.finish(uploadId);
    return offset(c, arrived, found.sizeBytes);
  };

  const append: Answer = async (c) => {
    assertUploadType(c);
    const { found } = await find(c);
    if (found.upload === null) return pass(c, await tus.answer(c.req.raw));
    if (Number(c.req.header('upload-offset')) !== found.sizeBytes) throw new ApiError('still-running', 'all of it is here');
    return whole(c, found.upload, found.sizeBytes);
  };

  const remove: Answer = async (c) => {
    const { uploadId } = await find(c);
    await uploads.abandon(uploadId);
    return c.body(null, 204, { 'Tus-Resumable': '1.0.0' });
  };

  /** Whose upload it is, the draft's id says; without it, and for any other's, there is none. */
  const find = async (c: Context<AppEnvironment>): Promise<{ uploadId: string; found: BegunUpload }> => {
    const uploadId = c.req.param('uploadId') ?? '';
    const found = isUploadKey(uploadId) ? await uploads.look({ uploadId, draftId: c.req.header(draftIdHeader) ?? '' }) : null;
    if (found === null) throw new ApiError('not-found', 'no such upload');
    return { uploadId, found };
  };

  const guarded =
    (answer: Answer): Answer =>
    async (c) => {
      try {
        if (dependencies.origins.kindOf(c.req.header('origin') ?? null, 'public') === null) {
          throw new ApiError('origin-not-allowed', 'this origin is not on the list');
        }
        dependencies.rateLimiter.take('upload', c.get('clientAddress'));
        return await answer(c);
      } catch (error) {
        return errorResponse(c, error, dependencies.log);
      }
    };

  const one = `${resumableUploadsPath}/:uploadId`;
  app.post(resumableUploadsPath, guarded(create));
  // Hono asks a route of GET for HEAD; a GET itself reads nothing here.
  app.get(one, async (c, next) => (c.req.method === 'HEAD' ? guarded(stand)(c) : next()));
  app.patch(one, guarded(append));
  app.delete(one, guarded(remove));
}

/** A type that no plain form can send, so that a foreign page must ask first (preflight). */
function assertUploadType(c: Context<AppEnvironment>): void {
  if (c.req.header('content-type') === 'application/offset+octet-stream') return;
  throw new ApiError('unsupported-media-type', 'Content-Type must be application/offset+octet-stream');
}

async function pass(c: Context<AppEnvironment>, response: Response): Promise<Response> {
  for (const name of answerHeaders) {
    const value = response.headers.get(name);
    if (value !== null) c.header(name, value);
  }
  const text = await response.text();
  if (text === '') return c.body(null, response.status === 201 ? 201 : 204);
  return c.body(text, 201, { 'Content-Type': 'application/json; charset=utf-8' });
}

function whole(c: Context<AppEnvironment>, upload: Upload, sizeBytes: number): Response {
  c.header('Tus-Resumable', '1.0.0');
  c.header('Upload-Offset', String(sizeBytes));
  c.header('Location', `${resumableUploadsPath}/${upload.uploadId}`);
  return c.body(JSON.stringify(upload), 201, { 'Content-Type': 'application/json; charset=utf-8' });
}

function offset(c: Context<AppEnvironment>, arrived: number, sizeBytes: number): Response {
  return c.body(null, 200, { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(arrived), 'Upload-Length': String(sizeBytes) });
}
