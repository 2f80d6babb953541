import { readFile } from 'node:fs/promises';
import { type CitizenMediaType, type Upload, uploadMaxBytes } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { insertUpload, updateUpload } from '../repositories/upload-repository.ts';
import type { OperationContext } from '../routes/route.ts';
import { sha256Hex } from './hash.ts';
import { readMedia } from './read-media.ts';
import { receiveBytes } from './receive-bytes.ts';

/** What nobody claims is swept after a day. */
const provisionalHours = 24;

export interface IncomingUpload {
  readonly stream: ReadableStream<Uint8Array>;
  readonly draftId: string;
  /** What the sender says the bytes hash to. */
  readonly sha256: string;
  readonly source: 'citizen' | 'agency';
  readonly operatorId: string | null;
  /** Made by the sender, where the upload was begun under it; otherwise made here. */
  readonly uploadId?: string;
  /** Its hash was sealed elsewhere: the bytes are kept as they came as well. */
  readonly keepsOriginal?: boolean;
  readonly transact: OperationContext['transact'];
  /** Reads what an agency's original says of itself before it is stripped; the result is kept as JSON. */
  readonly readCapture?: (original: { readonly path: string; readonly mediaType: CitizenMediaType }) => Promise<unknown>;
}

/**
 * Receives one file: declared in the database, then written and synced, then provisional in one transaction with the
 * key. A crash at any step leaves only what the sweeper knows of.
 */
export async function storeUpload(
  { stream, draftId, sha256, source, operatorId, uploadId: givenId, keepsOriginal = false, transact, readCapture }: IncomingUpload,
  { database, files, now, randomId }: Pick<Dependencies, 'database' | 'files' | 'now' | 'randomId'>,
): Promise<Upload> {
  const uploadId = givenId ?? randomId();
  const original = files.temporaryPath(uploadId);
  let isDeclared = false;
  try {
    const received = await receiveBytes({ stream, path: original, maxBytes: uploadMaxBytes });
    if (received.sha256 !== sha256) throw new ApiError('invalid-input', 'the bytes are not those of the hash', { fields: ['query.sha256'] });
    const kept = await readMedia(original, source);
    const { mediaType } = kept;
    const capture = (await readCapture?.({ path: original, mediaType })) ?? null;
    const expiresAt = new Date(now().getTime() + provisionalHours * 3_600_000).toISOString();
    await insertUpload(database, {
      upload_id: uploadId,
      draft_id: draftId,
      source,
      operator_id: operatorId,
      state: 'declared',
      sha256,
      stored_sha256: sha256Hex(kept.bytes),
      media_type: mediaType,
      size_bytes: kept.bytes.length,
      width: kept.width,
      height: kept.height,
      duration_seconds: kept.durationSeconds,
      has_original: keepsOriginal ? 1 : 0,
      capture_json: capture === null ? null : JSON.stringify(capture),
      created_at: now().toISOString(),
      expires_at: expiresAt,
    });
    isDeclared = true;
    if (keepsOriginal) await files.writeOriginal(uploadId, await readFile(original));
    await files.write(uploadId, kept.bytes);
    return await transact(async (transaction) => {
      await updateUpload(transaction, uploadId, { state: 'provisional' });
      // The id is a UUID that this server just made; the hash was compared above.
      return { uploadId, sha256: received.sha256, mediaType, sizeBytes: kept.bytes.length, expiresAt } as Upload;
    });
  } finally {
    // Where it was received nothing stays; a declared row without success waits for the sweeper.
    await files.removeTemporary(uploadId);
    if (!isDeclared) await files.remove(uploadId);
  }
}
