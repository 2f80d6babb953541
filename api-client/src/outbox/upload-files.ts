import type { Draft, DraftFile } from '../drafts/draft.ts';
import type { AttachmentClaim } from '../schemas/attachment.ts';
import type { DraftId, IdempotencyKey, Sha256 } from '../schemas/ids.ts';
import type { Upload } from '../schemas/upload.ts';

/** `client.createUpload`, or `client.createEvidence` for what an agency proves. */
export type SendUpload = (input: {
  query: { draftId: DraftId; sha256: Sha256 };
  body: ArrayBuffer;
  idempotencyKey: IdempotencyKey;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: { sentBytes: number }) => void) | undefined;
}) => Promise<Upload>;

export interface SendProgress {
  /** Of all files together. */
  readonly sentBytes: number;
  readonly totalBytes: number;
}

export interface UploadFilesOptions<Fields> {
  readonly upload: SendUpload;
  readonly draft: Draft<Fields>;
  /** Keeps each upload's id as soon as it is known, so that a reload does not send the file again. */
  readonly keep: (draft: Draft<Fields>) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SendProgress) => void) | undefined;
}

/** Sends the files that the server does not have yet, one after the other. Gives the draft with every `uploadId`. */
export async function uploadFiles<Fields>({ upload, draft, keep, signal, onProgress }: UploadFilesOptions<Fields>): Promise<Draft<Fields>> {
  const totalBytes = draft.files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  let current = draft;
  let doneBytes = 0;
  for (const file of draft.files) {
    const before = doneBytes;
    if (file.uploadId === null) {
      const { uploadId } = await upload({
        query: { draftId: draft.draftId, sha256: file.sha256 },
        body: file.bytes,
        idempotencyKey: file.uploadKey,
        signal,
        onProgress: onProgress && (({ sentBytes }) => onProgress({ sentBytes: before + sentBytes, totalBytes })),
      });
      current = { ...current, files: current.files.map((other) => (other.fileId === file.fileId ? { ...other, uploadId } : other)) };
      await keep(current);
    }
    doneBytes += file.bytes.byteLength;
    onProgress?.({ sentBytes: doneBytes, totalBytes });
  }
  return current;
}

/** What a complaint, clip or message says of its uploaded files. */
export function claimFiles(files: readonly DraftFile[]): AttachmentClaim[] {
  return files.map(({ uploadId, sha256, originalSha256, takenAt, place, caption }) => {
    if (uploadId === null) throw new Error('A file was claimed before it was uploaded');
    return { uploadId, sha256, originalSha256, takenAt, place: place ?? null, caption };
  });
}
