import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { attachmentsMax, type Upload } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Row } from '../repositories/database.ts';
import {
  countPartialUploads,
  deletePartialUpload,
  findPartialUpload,
  insertPartialUpload,
  updatePartialUpload,
} from '../repositories/partial-upload-repository.ts';
import { findUpload } from '../repositories/upload-repository.ts';
import { removeUpload } from './remove-upload.ts';
import { runTransaction } from './run-transaction.ts';
import { storeUpload } from './store-upload.ts';
import type { UploadMetadata } from './upload-metadata.ts';

/** So long a cut upload can go on. */
const partialHours = 24;
/** A person changes their mind about photos; nobody does so a hundred times. */
const partialsPerDraft = 10 * attachmentsMax;

export interface BegunUpload {
  readonly sizeBytes: number;
  /** Once it is whole and has passed every check. */
  readonly upload: Upload | null;
}

type Needed = Pick<Dependencies, 'database' | 'files' | 'now' | 'randomId'>;

/** Uploads that arrive in pieces: declared in the database before their first byte, an upload like any other after the last. */
export class ResumableUploads {
  readonly #dependencies: Needed;
  /** One at a time for each upload, however many ask whether it is done. */
  readonly #finishing = new Map<string, Promise<Upload>>();

  constructor(dependencies: Needed) {
    this.#dependencies = dependencies;
  }

  /** What this draft has begun under the id, or null. Somebody else's, an expired one and none are the same to whoever asks. */
  async look({ uploadId, draftId }: { uploadId: string; draftId: string }): Promise<BegunUpload | null> {
    const { database, now } = this.#dependencies;
    const partial = await findPartialUpload(database, uploadId);
    if (partial === undefined || partial.draft_id !== draftId || partial.expires_at <= now().toISOString()) return null;
    const row = await findUpload(database, uploadId);
    return { sizeBytes: partial.size_bytes, upload: row === undefined || row.state === 'declared' ? null : presentUpload(row) };
  }

  /** What a new beginning under this id finds: nothing, or what is whole already. */
  async known({ uploadKey: uploadId, draftId, sha256 }: UploadMetadata): Promise<Upload | null> {
    const { database, files } = this.#dependencies;
    const found = await this.look({ uploadId, draftId });
    if (found?.upload?.sha256 === sha256) return found.upload;
    if (found !== null) {
      if (found.upload !== null || (await files.hasPartial(uploadId))) throw new ApiError('still-running', 'this upload was begun: ask where it stands');
      // Declared, and this server died before there was a file for the first byte: nothing stands anywhere, so it begins anew.
      await deletePartialUpload(database, uploadId);
      return null;
    }
    // Under another draft, or expired and not yet swept.
    const isTaken = (await findPartialUpload(database, uploadId)) !== undefined || (await findUpload(database, uploadId)) !== undefined;
    if (isTaken) throw new ApiError('not-found', 'no such upload');
    return null;
  }

  async declare({ uploadKey: uploadId, draftId, sha256 }: UploadMetadata, sizeBytes: number): Promise<void> {
    const { database, now } = this.#dependencies;
    if ((await countPartialUploads(database, draftId)) >= partialsPerDraft) throw new ApiError('too-large', 'too many uploads for one draft');
    const at = now();
    const expiresAt = new Date(at.getTime() + partialHours * 3_600_000).toISOString();
    const row = { upload_id: uploadId, draft_id: draftId, sha256, size_bytes: sizeBytes, created_at: at.toISOString(), expires_at: expiresAt };
    if (!(await insertPartialUpload(database, row))) throw new ApiError('still-running', 'this upload was begun: ask where it stands');
  }

  /** All bytes are there: the same checks as for an upload in one piece, and a row under the same id. */
  finish(uploadId: string): Promise<Upload> {
    const running = this.#finishing.get(uploadId) ?? this.#finish(uploadId).finally(() => this.#finishing.delete(uploadId));
    this.#finishing.set(uploadId, running);
    return running;
  }

  /** The person took the file out again. What a complaint holds stays. */
  async abandon(uploadId: string): Promise<void> {
    const row = await findUpload(this.#dependencies.database, uploadId);
    if (row?.state === 'claimed') throw new ApiError('not-found', 'no such upload');
    if (row !== undefined) await removeUpload(uploadId, this.#dependencies);
    await this.#discard(uploadId);
  }

  async #finish(uploadId: string): Promise<Upload> {
    const { database, files } = this.#dependencies;
    const partial = await findPartialUpload(database, uploadId);
    if (partial === undefined) throw new ApiError('not-found', 'no such upload');
    const row = await findUpload(database, uploadId);
    if (row !== undefined && row.state !== 'declared') return presentUpload(row);
    // Declared and no more: whoever stored it died between two steps.
    if (row !== undefined) await removeUpload(uploadId, this.#dependencies);
    const upload = await this.#store(partial);
    await updatePartialUpload(database, uploadId, { expires_at: upload.expiresAt });
    await files.removePartial(uploadId);
    return upload;
  }

  async #store({ upload_id: uploadId, draft_id: draftId, sha256 }: Row<'partial_uploads'>): Promise<Upload> {
    const { database, files } = this.#dependencies;
    try {
      return await storeUpload(
        {
          uploadId,
          draftId,
          sha256,
          // A file is read as bytes; Node's types say any.
          stream: Readable.toWeb(createReadStream(files.partialPath(uploadId))) as ReadableStream<Uint8Array>,
          source: 'citizen',
          operatorId: null,
          transact: (work) => runTransaction(database, work),
        },
        this.#dependencies,
      );
    } catch (error) {
      if (!(error instanceof ApiError) || error.code === 'unavailable') throw error;
      // These bytes will never do: what comes next begins anew.
      await this.#discard(uploadId);
      // Pieces that don't make up the whole (a disk that lost its last seconds) are sent again, with nobody’s help.
      throw error.code === 'invalid-input' ? new ApiError('upload-missing', 'the pieces are not the bytes of the hash', { cause: error }) : error;
    }
  }

  async #discard(uploadId: string): Promise<void> {
    const { database, files } = this.#dependencies;
    // The row last: it is what the sweeper knows the bytes by.
    await files.removePartial(uploadId);
    await deletePartialUpload(database, uploadId);
  }
}

function presentUpload({ upload_id, sha256, media_type, size_bytes, expires_at }: Row<'uploads'>): Upload {
  // A row of ours, written from these very types.
  return { uploadId: upload_id, sha256, mediaType: media_type, sizeBytes: size_bytes, expiresAt: expires_at } as Upload;
}
