import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';
import type { AppEnvironment } from '../middleware/app-environment.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

export const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const compressible = /^(?:text\/|application\/json|image\/svg)/;

interface BuiltFile {
  readonly modifiedAt: number;
  readonly mediaType: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly brotli: Buffer | null;
  readonly gzip: Buffer | null;
}

/** Files of one folder, compressed once as hard as it goes and kept in memory until they change on disk. */
export class BuiltFiles {
  readonly #folder: string;
  readonly #files = new Map<string, BuiltFile>();
  readonly #rewrite: (text: string, mediaType: string) => string;

  constructor(folder: string, { rewrite = (text) => text }: { rewrite?: (text: string, mediaType: string) => string } = {}) {
    this.#folder = folder;
    this.#rewrite = rewrite;
  }

  /** Null for what is not there, and for whatever points out of the folder. */
  async read(path: string): Promise<BuiltFile | null> {
    const found = await this.#resolve(path);
    if (found === null) return null;
    const known = this.#files.get(path);
    if (known?.modifiedAt === found.modifiedAt) return known;
    const file = await this.#load(found);
    this.#files.set(path, file);
    return file;
  }

  async #resolve(path: string): Promise<{ full: string; modifiedAt: number } | null> {
    if (path.split('/').some((part) => part === '' || part.startsWith('.')) || path.includes('\0') || path.includes('\\')) return null;
    try {
      const full = await realpath(join(this.#folder, path));
      if (!full.startsWith((await realpath(this.#folder)) + sep)) return null;
      const found = await stat(full);
      return found.isFile() ? { full, modifiedAt: found.mtimeMs } : null;
    } catch {
      // Nothing of that name: the caller answers "not found".
      return null;
    }
  }

  async #load({ full, modifiedAt }: { full: string; modifiedAt: number }): Promise<BuiltFile> {
    const mediaType = mediaTypes[extname(full)] ?? 'application/octet-stream';
    const raw = await readFile(full);
    const isText = compressible.test(mediaType);
    const plain = isText ? Buffer.from(this.#rewrite(raw.toString('utf8'), mediaType)) : raw;
    return {
      modifiedAt,
      mediaType,
      etag: createHash('sha256').update(plain).digest('base64url').slice(0, 24),
      plain,
      brotli: isText
        ? await compressBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } })
        : null,
      gzip: isText ? await compressGzip(plain, { level: 9 }) : null,
    };
  }
}

/** Answers with a file in the best encoding that the caller takes; null where there is none. */
export async function sendFile(
  c: Context<AppEnvironment>,
  files: BuiltFiles,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response | null> {
  const file = await files.read(path);
  if (file === null) return null;
  const accepted = c.req.header('accept-encoding') ?? '';
  const [encoding, body] =
    file.brotli !== null && /\bbr\b/.test(accepted)
      ? (['br', file.brotli] as const)
      : file.gzip !== null && /\bgzip\b/.test(accepted)
        ? (['gzip', file.gzip] as const)
        : ([null, file.plain] as const);
  // An encoding is another representation, so it has another tag.
  const etag = `"${file.etag}${encoding === null ? '' : `-${encoding}`}"`;
  const all: Record<string, string> = { ...headers, ETag: etag, Vary: 'Accept-Encoding' };
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, all);
  if (encoding !== null) all['Content-Encoding'] = encoding;
  return c.body(Buffer.from(body), 200, { 'Content-Type': file.mediaType, 'Content-Length': String(body.length), ...all });
}
