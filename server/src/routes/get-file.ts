import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { findUpload } from '../repositories/upload-repository.ts';
import { readByteRange } from './byte-range.ts';

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'audio/webm': 'weba',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'video/webm': 'webm',
  'video/mp4': 'mp4',
};

/** A stored file by an address that was signed for 60 seconds. The signature is the permission, so no origin is asked. */
export function mountFiles(app: Hono<AppEnvironment>, { database, files, signer, now }: Dependencies): void {
  app.get('/files/:uploadId', async (c) => {
    const uploadId = c.req.param('uploadId');
    const isValid = signer.isFileUrlValid({ uploadId, expires: c.req.query('expires') ?? '', signature: c.req.query('signature') ?? '', now: now() });
    const row = isValid ? await findUpload(database, uploadId) : undefined;
    if (row === undefined || row.state !== 'claimed') throw new ApiError('not-found', 'no such file');
    const isPdf = row.media_type === 'application/pdf';
    return sendPart(c, Buffer.from(await files.read(uploadId)), {
      'Content-Type': row.media_type,
      // Shown as a picture or played, never a page; a PDF is only ever a download.
      'Content-Disposition': `${isPdf ? 'attachment' : 'inline'}; filename="lampiran-${uploadId.slice(0, 8)}.${extensions[row.media_type] ?? 'bin'}"`,
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      // The box and the desk show it from pages of other origins.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      // The extension's desk reads it as bytes, also where the host permission was refused. No cookie is asked for here: the signature is all.
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'private, no-store',
    });
  });
}

/** Byte for byte what was sealed when it was clipped. Nobody looked into it, so it is only ever a download of no kind. */
export function mountOriginals(app: Hono<AppEnvironment>, { database, files, signer, now }: Dependencies): void {
  app.get('/files/:uploadId/asli', async (c) => {
    const uploadId = c.req.param('uploadId');
    const isValid = signer.isOriginalUrlValid({ uploadId, expires: c.req.query('expires') ?? '', signature: c.req.query('signature') ?? '', now: now() });
    const row = isValid ? await findUpload(database, uploadId) : undefined;
    if (row?.state !== 'claimed' || row.has_original !== 1) throw new ApiError('not-found', 'no such file');
    return c.body(Buffer.from(await files.readOriginal(uploadId)), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="bukti-${uploadId.slice(0, 8)}.bin"`,
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      // As above: the extension's desk hashes it.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'private, no-store',
    });
  });
}

function sendPart(c: Context<AppEnvironment>, bytes: Buffer<ArrayBuffer>, headers: Record<string, string>): Response {
  const range = readByteRange(c.req.header('range') ?? null, bytes.length);
  const all = { ...headers, 'Accept-Ranges': 'bytes' };
  if (range === null) return c.body(bytes, 200, all);
  if (range === 'outside') return c.body(null, 416, { ...all, 'Content-Range': `bytes */${bytes.length}` });
  const { first, last } = range;
  return c.body(bytes.subarray(first, last + 1), 206, { ...all, 'Content-Range': `bytes ${first}-${last}/${bytes.length}` });
}
