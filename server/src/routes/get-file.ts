import type { Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { findUpload } from '../repositories/upload-repository.ts';

const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'application/pdf': 'pdf' };

/** A stored file by an address that was signed for 60 seconds. The signature is the permission, so no origin is asked. */
export function mountFiles(app: Hono<AppEnvironment>, { database, files, signer, now }: Dependencies): void {
  app.get('/files/:uploadId', async (c) => {
    const uploadId = c.req.param('uploadId');
    const isValid = signer.isFileUrlValid({ uploadId, expires: c.req.query('expires') ?? '', signature: c.req.query('signature') ?? '', now: now() });
    const row = isValid ? await findUpload(database, uploadId) : undefined;
    if (row === undefined || row.state !== 'claimed') throw new ApiError('not-found', 'no such file');
    const bytes = await files.read(uploadId);
    const isPdf = row.media_type === 'application/pdf';
    return c.body(Buffer.from(bytes), 200, {
      'Content-Type': row.media_type,
      // Shown as a picture, never as a page; a PDF is only ever a download.
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
